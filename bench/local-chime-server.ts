import { startLocalChime } from "../src/local-chime/index.js";

const { port } = await startLocalChime({ users: 10_000 });
console.log(JSON.stringify({ port }));
