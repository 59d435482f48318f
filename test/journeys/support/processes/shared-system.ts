import { requestToken } from "../../../../local/issuer/request-token.js";
import { Cordon } from "../../../../local/samples/player/cordon.js";
import type { SharedSystemInfo } from "./offer-shared-system.js";

export interface SharedSystem extends SharedSystemInfo {
  readonly cordon: Cordon;
}

/**
 * The one system of the test run, which several tests use at the same time and the run stops: for whoever looks only at
 * what they made themselves, stops nothing, takes nothing from the organization, and lets nobody read more of it as whom
 * another of them shows what may not be read. Others start their own
 * (running-system.ts).
 */
export async function sharedSystem(): Promise<SharedSystem> {
  const url = process.env.CORDON_TEST_SYSTEM_URL;
  if (!url) throw new Error("CORDON_TEST_SYSTEM_URL is not set: run tests with jest and its global setup.");
  const response = await fetch(url);
  const text = await response.text();
  if (!response.ok) throw new Error(`The shared system did not start: ${text}`);
  const info = JSON.parse(text) as SharedSystemInfo;
  const { gateway, issuer } = info.urls;
  return { ...info, cordon: new Cordon(`${gateway}/graphql`, (persona) => requestToken(issuer, persona)) };
}
