import { problemOf, type ProblemKind, type RedisProblem } from "./problem.js";

export interface ProblemListeners {
  /** A problem of a kind that was not there before. */
  readonly onProblem: (problem: RedisProblem) => void;
  /** The last problem is solved, or there was none at the first connection. */
  readonly onAvailable: () => void;
}

interface Active {
  /** The commands that failed, and have not succeeded since. */
  readonly commands: Set<string>;
  lastSeen: number;
}

/** A command must succeed this long after the last failure: commands that alternate do not flood the log. */
const settleMs = 1000;

/** Reports each kind of problem once when it appears, and once when none is left. */
export class Problems {
  readonly #active = new Map<ProblemKind, Active>();
  #wasAvailable = false;

  constructor(
    private readonly listeners: ProblemListeners,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Whether Redis could not be used when it was last tried, for a reason other than a single command's. */
  get isConnectionBroken(): boolean {
    return Array.from(this.#active.values()).some(({ commands }) => commands.size === 0);
  }

  failed(error: Error, command?: string): void {
    const { isOfCommand, ...problem } = problemOf(error);
    const known = this.#active.get(problem.kind);
    const active = known ?? { commands: new Set<string>(), lastSeen: 0 };
    active.lastSeen = this.now();
    if (isOfCommand && command !== undefined) active.commands.add(command);
    if (known) return;
    this.#active.set(problem.kind, active);
    this.#wasAvailable = false;
    this.listeners.onProblem(problem);
  }

  succeeded(command: string): void {
    if (this.#active.size === 0) return;
    for (const [kind, { commands, lastSeen }] of this.#active) {
      if (!commands.has(command) || this.now() - lastSeen < settleMs) continue;
      commands.delete(command);
      if (commands.size === 0) this.#active.delete(kind);
    }
    this.#reportIfAvailable();
  }

  /** Redis was reached and answers. */
  connected(): void {
    for (const [kind, { commands }] of this.#active) if (commands.size === 0) this.#active.delete(kind);
    this.#reportIfAvailable();
  }

  #reportIfAvailable(): void {
    if (this.#active.size > 0 || this.#wasAvailable) return;
    this.#wasAvailable = true;
    this.listeners.onAvailable();
  }
}
