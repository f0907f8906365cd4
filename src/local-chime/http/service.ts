import { type OperationName, definitionOf } from "../../operations/operations.js";
import type { OperationDefinition } from "../../operations/operation.js";
import { checkInput } from "../../operations/check.js";
import { badRequest, chimeException } from "../chime-exception.js";
import { rules } from "../handlers/index.js";
import type { Listing } from "../store/ordered-map.js";
import { randomSource } from "../store/random.js";
import type { Store } from "../store/store.js";
import { drawFailure, type InjectedFailure } from "./injected-failures.js";
import type { PageTokens } from "./page-tokens.js";
import type { RateLimit } from "./rate.js";

type Input = Record<string, unknown>;

/** The actions behind the wire: what holds for all of them is done here, and what is particular by their rules. */
export class Service {
  /** How often each action was called. */
  readonly calls = new Map<OperationName, number>();
  faults: readonly InjectedFailure[] = [];
  latencyMs = 0;
  readonly #random: () => number;

  constructor(
    readonly store: Store,
    private readonly tokens: PageTokens,
    private readonly rate: RateLimit | undefined,
    seed: number,
  ) {
    this.#random = randomSource(seed);
  }

  /** Carries out a call. The answer may have to be lost on its way, on purpose. */
  call(operation: OperationName, input: () => Input): object | "reset" | "lost" {
    this.calls.set(operation, (this.calls.get(operation) ?? 0) + 1);
    this.rate?.take();
    const injected = this.faults.length > 0 ? drawFailure(this.faults, this.#random) : undefined;
    if (injected === "reset") return injected;
    this.store.clock.runDue();
    const output = this.#act(operation, input());
    return injected ?? output;
  }

  #act(operation: OperationName, input: Input): object {
    const definition = definitionOf(operation);
    const [first] = checkInput(definition, input);
    if (first) throw badRequest(`${first.path.join(".")} ${first.message}`);
    this.#checkAccount(definition, input);
    // The rule takes exactly this action's input: it has just been checked against the same table that types it.
    const rule = rules[operation] as (store: Store, input: Input) => object;
    const output = rule(this.store, input);
    return definition.page ? this.#page(operation, definition.page, input, output as Listing<unknown>) : output;
  }

  /** The account must be there, and of a type that the action is for. */
  #checkAccount({ accountTypes }: OperationDefinition, { AccountId }: Input): void {
    if (typeof AccountId !== "string") return;
    const { AccountType } = this.store.account(AccountId).record;
    if (accountTypes && AccountType && !accountTypes.includes(AccountType))
      throw chimeException("ForbiddenException", `An account of type ${AccountType} does not allow this`);
  }

  #page(
    operation: OperationName,
    page: NonNullable<OperationDefinition["page"]>,
    input: Input,
    listing: Listing<unknown>,
  ): object {
    const { NextToken, MaxResults, ...filters } = input;
    const list = JSON.stringify([operation, Object.entries(filters).sort()]);
    const after = typeof NextToken === "string" ? this.tokens.read(NextToken, list) : -1;
    const size = typeof MaxResults === "number" ? MaxResults : page.default;
    const items: unknown[] = [];
    let last = after;
    for (const [ordinal, item] of listing.after(after)) {
      if (items.length === size) return { [page.items]: items, NextToken: this.tokens.make(list, last) };
      items.push(item);
      last = ordinal;
    }
    return { [page.items]: items };
  }
}
