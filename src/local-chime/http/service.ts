import { type OperationName, definitionOf } from "../../operations/operations.js";
import type { OperationDefinition } from "../../operations/operation.js";
import { checkInput } from "../../operations/check.js";
import { badRequest, fault } from "../chime-exception.js";
import { rules } from "../handlers/index.js";
import type { Listing } from "../store/ordered-map.js";
import type { World } from "../store/store.js";
import { drawFault, type InjectedFault } from "./injected-failures.js";
import type { PageTokens } from "./page-tokens.js";
import type { RateLimit } from "./rate.js";

type Input = Record<string, unknown>;

/** What the service starts with, and what a reset restores. */
export interface InitialState {
  readonly world: World;
  readonly tokens: PageTokens;
  readonly rate: RateLimit | undefined;
  readonly random: () => number;
  readonly faults: readonly InjectedFault[];
  readonly latencyMs: number;
}

/** The operations behind HTTP: it does what all of them share, and handlers do the rest. */
export class Service {
  /** The number of calls of each operation. */
  readonly calls = new Map<OperationName, number>();
  faults: readonly InjectedFault[];
  latencyMs: number;
  #state: InitialState;

  constructor(private readonly initialState: () => InitialState) {
    this.#state = initialState();
    ({ faults: this.faults, latencyMs: this.latencyMs } = this.#state);
  }

  get world(): World {
    return this.#state.world;
  }

  /** Restores the seeded data, the clock, the counters, and the injected failures and latency it was started with. */
  reset(): void {
    this.#state = this.initialState();
    ({ faults: this.faults, latencyMs: this.latencyMs } = this.#state);
    this.calls.clear();
  }

  /** Carries out a call. The answer may have to be lost on its way, on purpose. */
  call(operation: OperationName, input: () => Input): object | "reset" | "lost" {
    this.calls.set(operation, (this.calls.get(operation) ?? 0) + 1);
    this.#state.rate?.take();
    const injected = this.faults.length > 0 ? drawFault(this.faults, this.#state.random) : undefined;
    if (injected === "reset") return injected;
    this.world.clock.catchUp();
    const output = this.#act(operation, input());
    return injected ?? output;
  }

  #act(operation: OperationName, input: Input): object {
    const definition = definitionOf(operation);
    const [first] = checkInput(definition, input);
    if (first) throw badRequest(`${first.path.join(".")} ${first.message}`);
    this.#checkAccount(definition, input);
    // The rule takes exactly this action's input: it has just been checked against the same table that types it.
    const rule = rules[operation] as (world: World, input: Input) => object;
    const output = rule(this.world, input);
    return definition.page ? this.#page(operation, definition.page, input, output as Listing<unknown>) : output;
  }

  /** The account must be there, and of a type that the action is for. */
  #checkAccount({ accountTypes }: OperationDefinition, { AccountId }: Input): void {
    if (typeof AccountId !== "string") return;
    const { AccountType } = this.world.account(AccountId).record;
    if (accountTypes && AccountType && !accountTypes.includes(AccountType))
      throw fault("ForbiddenException", `An account of type ${AccountType} does not allow this`);
  }

  #page(
    operation: OperationName,
    page: NonNullable<OperationDefinition["page"]>,
    input: Input,
    listing: Listing<unknown>,
  ): object {
    const { NextToken, MaxResults, ...filters } = input;
    const list = JSON.stringify([operation, Object.entries(filters).sort()]);
    const after = typeof NextToken === "string" ? this.#state.tokens.read(NextToken, list) : -1;
    const size = typeof MaxResults === "number" ? MaxResults : page.default;
    const items: unknown[] = [];
    let last = after;
    for (const [ordinal, item] of listing.after(after)) {
      if (items.length === size) return { [page.items]: items, NextToken: this.#state.tokens.make(list, last) };
      items.push(item);
      last = ordinal;
    }
    return { [page.items]: items };
  }
}
