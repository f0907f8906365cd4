import { type ActionName, factsOf } from "../../chime-api/actions.js";
import type { ActionFacts } from "../../chime-api/action.js";
import { checkInput } from "../../chime-api/check.js";
import { badRequest, fault } from "../fault.js";
import { rules } from "../rules/index.js";
import type { Listing } from "../state/listing.js";
import { randomSource } from "../state/random.js";
import type { World } from "../state/world.js";
import { drawFault, type InjectedFault } from "./faults.js";
import type { PageTokens } from "./page-tokens.js";
import type { RateLimit } from "./rate.js";

type Input = Record<string, unknown>;

/** The actions behind the wire: what holds for all of them is done here, and what is particular by their rules. */
export class Service {
  /** How often each action was called. */
  readonly calls = new Map<ActionName, number>();
  faults: readonly InjectedFault[] = [];
  latencyMs = 0;
  readonly #random: () => number;

  constructor(
    readonly world: World,
    private readonly tokens: PageTokens,
    private readonly rate: RateLimit | undefined,
    seed: number,
  ) {
    this.#random = randomSource(seed);
  }

  /** Carries out a call. The answer may have to be lost on its way, on purpose. */
  call(action: ActionName, input: () => Input): object | "reset" | "lost" {
    this.calls.set(action, (this.calls.get(action) ?? 0) + 1);
    this.rate?.take();
    const injected = this.faults.length > 0 ? drawFault(this.faults, this.#random) : undefined;
    if (injected === "reset") return injected;
    this.world.clock.catchUp();
    const output = this.#act(action, input());
    return injected ?? output;
  }

  #act(action: ActionName, input: Input): object {
    const facts = factsOf(action);
    const [first] = checkInput(facts, input);
    if (first) throw badRequest(`${first.path.join(".")} ${first.message}`);
    this.#checkAccount(facts, input);
    // The rule takes exactly this action's input: it has just been checked against the same table that types it.
    const rule = rules[action] as (world: World, input: Input) => object;
    const output = rule(this.world, input);
    return facts.page ? this.#page(action, facts.page, input, output as Listing<unknown>) : output;
  }

  /** The account must be there, and of a type that the action is for. */
  #checkAccount({ accountTypes }: ActionFacts, { AccountId }: Input): void {
    if (typeof AccountId !== "string") return;
    const { AccountType } = this.world.account(AccountId).record;
    if (accountTypes && AccountType && !accountTypes.includes(AccountType))
      throw fault("ForbiddenException", `An account of type ${AccountType} does not allow this`);
  }

  #page(action: ActionName, page: NonNullable<ActionFacts["page"]>, input: Input, listing: Listing<unknown>): object {
    const { NextToken, MaxResults, ...filters } = input;
    const list = JSON.stringify([action, Object.entries(filters).sort()]);
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
