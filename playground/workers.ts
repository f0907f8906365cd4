const scripts: Readonly<Record<string, string>> = { graphql: "graphql.worker.js", json: "json.worker.js" };

/** The editor's workers are served by the gateway, like all files of the page. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_: string, label: string): Worker =>
      new Worker(`/playground/${scripts[label] ?? "editor.worker.js"}`, { type: "module" }),
  },
});
