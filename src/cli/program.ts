import { Command, CommanderError } from "commander";
import { localChimeFlags } from "../local-chime/config.js";
import { version } from "../version.js";
import { addApiKeyCommands } from "./api-key.js";

/**
 * The command line: `chime-graphql [start|local-chime|api-key]`. Unknown commands, flags and arguments are refused. The servers are
 * loaded only when their command runs.
 */
function createProgram(): Command {
  const program = new Command("chime-graphql")
    .description("One typed GraphQL graph over the Amazon Chime administration API")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print the usage")
    .helpCommand(false)
    .showHelpAfterError("Use --help to see the usage.")
    .exitOverride();
  program
    .command("start", { isDefault: true })
    .description("start the gateway, and the embedded Chime service unless CHIME_BACKEND=aws (the default command)")
    .addHelpText("after", "\nThe configuration is read from environment variables: see docs/configuration.md.")
    .allowExcessArguments(false)
    .action(async () => (await import("./start.js")).start());
  const localChime = program
    .command("local-chime")
    .description("start the embedded Chime service alone, for the AWS CLI and any AWS SDK")
    .addHelpText("after", "\nEach option overrides the environment variable LOCAL_CHIME_<OPTION>.")
    .allowExcessArguments(false)
    .action(async (flags: Readonly<Record<string, string>>) => (await import("./local-chime.js")).start(flags));
  for (const { flag, description } of localChimeFlags) localChime.option(`--${flag} <value>`, description);
  addApiKeyCommands(program.command("api-key").description("create, list and revoke API keys"));
  return program;
}

/** Runs a command. An error of the command line is printed, and the process ends with code 1. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has printed it, or the help or version that was asked for.
    process.exitCode = error.exitCode;
  }
}
