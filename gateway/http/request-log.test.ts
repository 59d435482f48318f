import type { IncomingMessage } from "node:http";
import type { Log } from "../../platform/runtime/log.js";
import { RequestLog } from "./request-log.js";

let lines: { readonly level: string; readonly message: string; readonly [fact: string]: unknown }[];
let atDebug: number;
let requests: RequestLog;
beforeEach(() => {
  jest.useFakeTimers();
  lines = [];
  atDebug = 0;
  const at = (level: string) => (fields: object, message: string) => void lines.push({ level, message, ...fields });
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
  for (let sent = 0; sent < 50; sent += 1) requests.write(one, { subject: "ada", status: 200 });
  expect(lines).toHaveLength(50);
  expect(lines[0]).toEqual({ level: "info", message: "request", subject: "ada", status: 200 });
});

test("so has what somebody who is known is told about their operation", () => {
  for (let sent = 0; sent < 50; sent += 1) requests.write(one, { subject: "ada", refusal: "BAD_USER_INPUT" });
  expect(lines).toHaveLength(50);
});

test.each([
  { refusal: "TOKEN_MISSING", status: 401 },
  { refusal: "TOO_MANY_REQUESTS", status: 429 },
  { refusal: "TOO_MANY_REQUESTS", status: 429, subject: "ada" },
  { refusal: "SERVICE_UNAVAILABLE", status: 503 },
])("of a flood that is refused, the first has a line and the others are counted: %j", (line) => {
  for (let sent = 0; sent < 10_000; sent += 1) requests.write(one, line);
  expect(lines).toEqual([{ level: "info", message: "request", ...line, address: "203.0.113.7" }]);
  expect(atDebug).toBe(9_999);
  jest.advanceTimersByTime(60_000);
  const counted = { address: "203.0.113.7", refusal: line.refusal, more: 9_999, seconds: 60 };
  expect(lines.slice(1)).toEqual([{ level: "warn", message: "more requests were refused", ...counted }]);
  jest.advanceTimersByTime(600_000);
  expect(lines).toHaveLength(2);
  requests.write(one, line);
  expect(lines).toHaveLength(3);
});

test("each address and each reason is told apart", () => {
  for (const request of [one, one, other])
    for (const refusal of ["TOKEN_MISSING", "TOKEN_INVALID"]) requests.write(request, { refusal });
  expect(lines.map(({ address, refusal }) => `${address} ${refusal}`)).toEqual([
    "203.0.113.7 TOKEN_MISSING",
    "203.0.113.7 TOKEN_INVALID",
    "203.0.113.8 TOKEN_MISSING",
    "203.0.113.8 TOKEN_INVALID",
  ]);
});

test("however many addresses they come from, there is an end to the lines, and no request goes uncounted", () => {
  for (let sent = 0; sent < 100_000; sent += 1)
    requests.write(from(`10.${sent >> 16}.${(sent >> 8) & 255}.${sent & 255}`), { refusal: "TOKEN_MISSING" });
  requests.stop();
  expect(lines).toHaveLength(1_001);
  expect(lines.at(-1)).toMatchObject({ address: "(others)", refusal: "TOKEN_MISSING", more: 99_000 });
});

test("what was counted is told when the process ends", () => {
  for (let sent = 0; sent < 3; sent += 1) requests.write(one, { refusal: "TOKEN_MISSING" });
  requests.stop();
  expect(lines.at(-1)).toMatchObject({ level: "warn", more: 2 });
});
