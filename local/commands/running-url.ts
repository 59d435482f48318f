import { existsSync } from "node:fs";
import { z } from "zod";
import { readEnvironment } from "../../platform/runtime/environment.js";
import { livingRecords } from "../data-folder/running-records.js";
import { fromCaller } from "../runtime/from-caller.js";
import { defaultDataFolder } from "../system/system-options.js";

/** The data folder of the running system. */
export const selectDataFolder = (): string =>
  fromCaller(readEnvironment({ CORDON_DATA: z.string().default(defaultDataFolder) }).CORDON_DATA);

/** The URL of a process of the running system. @throws Error that says how to start it */
export function runningUrl(dataFolder: string, name: "issuer" | "gateway"): string {
  const records = existsSync(dataFolder) ? livingRecords(dataFolder) : [];
  const [url] = records.flatMap(({ processes }) => processes[name]?.url ?? []);
  if (url !== undefined) return url;
  const what = { issuer: "development issuer", gateway: "gateway" }[name];
  throw new Error(
    `No ${what} runs with the data folder ${dataFolder}. Start Cordon: npm start. ` +
      "If it runs with another folder, say which: CORDON_DATA=/the/folder.",
  );
}
