import { ChimeClient, GetUserCommand } from "@aws-sdk/client-chime";
import { startChild } from "./child.js";
import { demoUsers } from "./raw-chime.js";
const pause = (ms:number)=>new Promise(r=>setTimeout(r,ms));
for (const mode of ["standard","adaptive"]) for (const [rate,burst,latencyMs] of [[50,50,0],[50,5,0],[10,10,20],[100,200,50]] as const) {
  const chime = await startChild("../dist/local-chime/main.js", { env: { LOCAL_CHIME_PORT:"0", LOCAL_CHIME_USERS:"20000", LOCAL_CHIME_RATE:`${rate},${burst}`, LOCAL_CHIME_LATENCY_MS:String(latencyMs)}});
  const client = new ChimeClient({ region:"us-east-1", endpoint:`http://127.0.0.1:${chime.port}`, credentials:{accessKeyId:"b",secretAccessKey:"b"}, retryMode: mode, maxAttempts: mode==="standard"?3:20 } as never);
  const { accountId, userIds } = await demoUsers(chime.port, rate*3*20);
  await pause(burst/rate*1000);
  let whole=0; const reads:Promise<void>[]=[]; const started=performance.now(); const el=()=> (performance.now()-started)/1000;
  for (const UserId of userIds) { await pause(Math.max(0, reads.length/(rate*3)-el())*1000); reads.push(client.send(new GetUserCommand({AccountId:accountId,UserId})).then(()=>void whole++,()=>undefined)); }
  const used = whole/(burst+rate*el());
  await Promise.race([Promise.all(reads), pause(90000)]);
  const calls = await (await fetch(`http://127.0.0.1:${chime.port}/__local/calls`)).json() as Record<string,number>;
  console.log(mode, rate, burst, latencyMs, "used", (used*100).toFixed(1), "answered", whole, "of", reads.length, "throttled", (100*(1-whole/(calls.GetUser??NaN))).toFixed(1), "after", el().toFixed(0),"s");
  chime.process.kill();
}
process.exit(0);
