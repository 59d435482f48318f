import { type Viewer, viewerHeader } from "../../subgraphs/foundation/viewer.js";
import { vouching } from "./vouching.js";

const viewer = {} as Viewer;

/** Signs when it is let, and counts how often it was asked. */
function signer() {
  const waiting: { resolve(signature: string): void; reject(fault: Error): void }[] = [];
  return { waiting, sign: () => new Promise<string>((resolve, reject) => waiting.push({ resolve, reject })) };
}

test("what was signed for a viewer serves for twenty seconds, and not longer", async () => {
  let now = 0;
  let asked = 0;
  const vouch = vouching(async () => `signature ${++asked}`, { now: () => now });
  expect(await vouch(viewer)).toEqual({ [viewerHeader]: "signature 1" });
  now = 19_999;
  expect(await vouch(viewer)).toEqual({ [viewerHeader]: "signature 1" });
  now = 20_000;
  expect(await vouch(viewer)).toEqual({ [viewerHeader]: "signature 2" });
  expect(await vouch({} as Viewer)).toEqual({ [viewerHeader]: "signature 3" });
});

test("a signature that fails is not remembered: the next request is signed for anew", async () => {
  const { sign, waiting } = signer();
  const vouch = vouching(sign);
  const failing = vouch(viewer);
  waiting[0]?.reject(new Error("The key is being read."));
  await expect(failing).rejects.toThrow("The key is being read.");
  const next = vouch(viewer);
  waiting[1]?.resolve("signature");
  expect(await next).toEqual({ [viewerHeader]: "signature" });
  expect(await vouch(viewer)).toEqual({ [viewerHeader]: "signature" });
  expect(waiting).toHaveLength(2);
});

test("requests that come while a signature is made wait for that one, whether it fails or not", async () => {
  const { sign, waiting } = signer();
  const vouch = vouching(sign);
  const flood = Array.from({ length: 100 }, () => vouch(viewer));
  expect(waiting).toHaveLength(1);
  waiting[0]?.reject(new Error("No."));
  const outcomes = await Promise.allSettled(flood);
  expect(outcomes.every(({ status }) => status === "rejected")).toBe(true);
});

test("a failure that comes late does not forget what was signed since", async () => {
  let now = 0;
  const { sign, waiting } = signer();
  const vouch = vouching(sign, { now: () => now });
  const slow = vouch(viewer);
  now = 30_000;
  const quick = vouch(viewer);
  waiting[1]?.resolve("signature");
  await quick;
  waiting[0]?.reject(new Error("Too late."));
  await expect(slow).rejects.toThrow("Too late.");
  expect(await vouch(viewer)).toEqual({ [viewerHeader]: "signature" });
  expect(waiting).toHaveLength(2);
});
