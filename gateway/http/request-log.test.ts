import type { IncomingMessage } from "node:http";
import type { Log } from "../../platform/runtime/log.js";
import { RequestLog } from "./request-log.js";

let told: { readonly level: string; readonly message: string; readonly [fact: string]: unknown }[];
let atDebug: number;
let requests: RequestLog;
beforeEach(() => {
  jest.useFakeTimers();
  told = [];
  atDebug = 0;
  const at = (level: string) => (facts: object, message: string) => void told.push({ level, message, ...facts });
  const debug = () => {
    atDebug += 1;
  };
  requests = new RequestLog({ info: at("info"), debug, warn: at("warn") } as unknown as Log, 0, 60_000);
});
afterEach(() => {
  requests.stop();
  jest.useRealTimers();
});

const from = (remoteAddress: string) => ({ headers: {}, socket: { remoteAddress } }) as unknown as IncomingMessage;
const one = from("203.0.113.7");
const other = from("203.0.113.8");

test("every request that is answered has a line", () => {
  for (let sent = 0; sent < 50; sent += 1) requests.tell(one, { subject: "ada", status: 200 });
  expect(told).toHaveLength(50);
  expect(told[0]).toEqual({ level: "info", message: "request", subject: "ada", status: 200 });
});

test("so has what somebody who is known is told about their operation", () => {
  for (let sent = 0; sent < 50; sent += 1) requests.tell(one, { subject: "ada", refusal: "BAD_USER_INPUT" });
  expect(told).toHaveLength(50);
});

test.each([
  { refusal: "TOKEN_MISSING", status: 401 },
  { refusal: "TOO_MANY_REQUESTS", status: 429 },
  { refusal: "TOO_MANY_REQUESTS", status: 429, subject: "ada" },
  { refusal: "SERVICE_UNAVAILABLE", status: 503 },
])("of a flood that is refused, the first has a line and the others are counted: %j", (line) => {
  for (let sent = 0; sent < 10_000; sent += 1) requests.tell(one, line);
  expect(told).toEqual([{ level: "info", message: "request", ...line, address: "203.0.113.7" }]);
  expect(atDebug).toBe(9_999);
  jest.advanceTimersByTime(60_000);
  const counted = { address: "203.0.113.7", refusal: line.refusal, more: 9_999, seconds: 60 };
  expect(told.slice(1)).toEqual([{ level: "warn", message: "more requests were refused", ...counted }]);
  jest.advanceTimersByTime(600_000);
  expect(told).toHaveLength(2);
  requests.tell(one, line);
  expect(told).toHaveLength(3);
});

test("each address and each reason is told apart", () => {
  for (const request of [one, one, other])
    for (const refusal of ["TOKEN_MISSING", "TOKEN_INVALID"]) requests.tell(request, { refusal });
  expect(told.map(({ address, refusal }) => `${address} ${refusal}`)).toEqual([
    "203.0.113.7 TOKEN_MISSING",
    "203.0.113.7 TOKEN_INVALID",
    "203.0.113.8 TOKEN_MISSING",
    "203.0.113.8 TOKEN_INVALID",
  ]);
});

test("however many addresses they come from, there is an end to the lines, and no request goes uncounted", () => {
  for (let sent = 0; sent < 100_000; sent += 1)
    requests.tell(from(`10.${sent >> 16}.${(sent >> 8) & 255}.${sent & 255}`), { refusal: "TOKEN_MISSING" });
  requests.stop();
  expect(told).toHaveLength(1_001);
  expect(told.at(-1)).toMatchObject({ address: "(others)", refusal: "TOKEN_MISSING", more: 99_000 });
});

test("what was counted is told when the process ends", () => {
  for (let sent = 0; sent < 3; sent += 1) requests.tell(one, { refusal: "TOKEN_MISSING" });
  requests.stop();
  expect(told.at(-1)).toMatchObject({ level: "warn", more: 2 });
});
