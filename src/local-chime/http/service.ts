import type { Api } from "../../operations/api.js";
import type { OperationName } from "../../operations/operations.js";
import type { OperationDefinition } from "../../operations/operation.js";
import { check, checkInput } from "../../operations/check.js";
import { badRequest, chimeException, notFound } from "../chime-exception.js";
import { handlers } from "../handlers/index.js";
import { filtered, type Listing } from "../store/ordered-map.js";
import { randomSource } from "../store/random.js";
import type { Store } from "../store/store.js";
import { definitionIn } from "./api-definitions.js";
import { drawFailure, type InjectedFailure } from "./injected-failures.js";
import { PageTokens } from "./page-tokens.js";
import type { RateLimit } from "./rate.js";
import { isVisibleIn, withoutInvisible } from "./visibility.js";

type Input = Record<string, unknown>;

export interface ServiceOptions {
  /** Creates the seeded store, at the start and at each reset. */
  readonly createStore: () => Store;
  /** The seed of the injected failures. */
  readonly seed: number;
  readonly failures: readonly InjectedFailure[];
  readonly latencyMs: number;
  readonly rate?: RateLimit | undefined;
  readonly tokenTtlSeconds?: number | undefined;
}

/** Executes operations: everything that all of them share, around the handler of each. */
export class Service {
  /** The number of calls of each operation, through each API. */
  readonly calls: Readonly<Record<Api, Map<OperationName, number>>> = { chime: new Map(), voice: new Map() };
  failures: readonly InjectedFailure[] = [];
  latencyMs = 0;
  #store: Store;
  #tokens: PageTokens;
  #random: () => number;

  constructor(private readonly options: ServiceOptions) {
    [this.#store, this.#tokens, this.#random] = this.#start();
  }

  get store(): Store {
    return this.#store;
  }

  /** Returns to the state after the start: data, clock, counters, injected failures, latency and rate limit. */
  reset(): void {
    [this.#store, this.#tokens, this.#random] = this.#start();
    this.clearCalls();
    this.options.rate?.refill();
  }

  clearCalls(): void {
    for (const calls of Object.values(this.calls)) calls.clear();
  }

  #start(): [Store, PageTokens, () => number] {
    const { createStore, seed, failures, latencyMs, tokenTtlSeconds } = this.options;
    this.failures = failures;
    this.latencyMs = latencyMs;
    const store = createStore();
    return [store, new PageTokens(store.clock, tokenTtlSeconds), randomSource(seed)];
  }

  /** Executes a call. An injected failure may break the connection instead of, or after, the operation. */
  call(api: Api, operation: OperationName, input: () => Input): object | "reset" | "lost" {
    const calls = this.calls[api];
    calls.set(operation, (calls.get(operation) ?? 0) + 1);
    this.options.rate?.take();
    const failure = this.failures.length > 0 ? drawFailure(this.failures, this.#random) : undefined;
    if (failure === "reset") return failure;
    this.store.clock.runDue();
    const output = this.#execute(api, operation, input());
    return failure ?? output;
  }

  #execute(api: Api, operation: OperationName, input: Input): object {
    const definition = definitionIn(api, operation);
    const [issue] = checkInput(definition, input);
    if (issue) {
      // A missing account or phone number takes precedence over the rules that join several members.
      if (check(definition.input, input).length === 0) this.#find(api, definition, input);
      throw badRequest(`${issue.path.join(".")} ${issue.message}`);
    }
    this.#find(api, definition, input);
    // The input was checked against the definition that types the handler.
    const handler = handlers[operation] as (store: Store, input: Input) => object;
    const { input: visible, errors } = withoutInvisible(api, this.store, definition, input);
    const output = handler(this.store, visible);
    if (definition.page) {
      const all = output as Listing<unknown>;
      const listing = api === "chime" ? all : filtered(all, (record) => isVisibleIn(api, record));
      return this.#page(operation, definition.page, input, listing);
    }
    if (!Object.values(output).every((record) => isVisibleIn(api, record))) throw notFound("The phone number order");
    return errors.length > 0 ? withErrors(definition, output, errors) : output;
  }

  /** The account must exist and have a type that the operation is for; the phone number must exist. */
  #find(api: Api, { accountTypes, errors }: OperationDefinition, { AccountId, PhoneNumberId }: Input): void {
    // An operation that does not declare NotFoundException handles a missing account itself.
    if (!errors.includes("NotFoundException") && !this.store.accounts.has(String(AccountId))) return;
    if (typeof PhoneNumberId === "string") {
      const number = this.store.phoneNumbers.byId(PhoneNumberId);
      if (!number || !isVisibleIn(api, number)) throw notFound("The phone number");
    }
    if (typeof AccountId !== "string") return;
    const { AccountType } = this.store.account(AccountId).record;
    if (accountTypes && AccountType && !accountTypes.includes(AccountType))
      throw chimeException("ForbiddenException", `Accounts of type ${AccountType} do not support this operation`);
  }

  #page(
    operation: OperationName,
    page: NonNullable<OperationDefinition["page"]>,
    input: Input,
    listing: Listing<unknown>,
  ): object {
    const { NextToken, MaxResults, ...filters } = input;
    const list = JSON.stringify([operation, Object.entries(filters).sort()]);
    const after = typeof NextToken === "string" ? this.#tokens.read(NextToken, list) : -1;
    const size = typeof MaxResults === "number" ? MaxResults : page.default;
    const items: unknown[] = [];
    let last = after;
    for (const [ordinal, item] of listing.after(after)) {
      if (items.length === size) return { [page.items]: items, NextToken: this.#tokens.create(list, last) };
      items.push(item);
      last = ordinal;
    }
    return { [page.items]: items };
  }
}

/** A batch's output with more errors of items. */
function withErrors({ batch }: OperationDefinition, output: object, errors: readonly object[]): object {
  const member = batch?.errors ?? "";
  const own: unknown = Reflect.get(output, member);
  return { ...output, [member]: [...errors, ...(Array.isArray(own) ? (own as object[]) : [])] };
}
