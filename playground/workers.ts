const scripts: Readonly<Record<string, string>> = { graphql: "graphql.worker.js", json: "json.worker.js" };

/** The editor's workers come from this server, like everything else of the page. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_: string, label: string): Worker =>
      new Worker(`/playground/${scripts[label] ?? "editor.worker.js"}`, { type: "module" }),
  },
});
