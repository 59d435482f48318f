import type { IndicatorType } from "../../../../response-model/evidence/indicator-types.js";
import { asWritten } from "../../ingest/as-written.js";
import { normalizeIndicator } from "../normalize-indicator.js";
import { reportedAs } from "./reported-as.js";
import { reportedWithin } from "./reported-within.js";
import { spellingsOf } from "./spellings-of.js";

const sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/** How the same thing is spelled, by whoever reports it and by whoever records it, and how alerts keep each spelling. */
const things: readonly (readonly [IndicatorType, readonly (readonly [spelling: string, kept: string])[]])[] = [
  [
    "MAC_ADDRESS",
    [
      ["00:11:22:aa:bb:cc", "00:11:22:aa:bb:cc"],
      ["00-11-22-AA-BB-CC", "00:11:22:aa:bb:cc"],
      ["0011.22aa.bbcc", "00:11:22:aa:bb:cc"],
      // Twelve digits may be anything: they are kept as they came.
      ["001122AABBCC", "001122AABBCC"],
      ["001122aabbcc", "001122aabbcc"],
    ],
  ],
  [
    "HOSTNAME",
    [
      ["seoul-mail7", "seoul-mail7"],
      // What has no dot may be an account or a mutex as well.
      ["SEOUL-MAIL7", "SEOUL-MAIL7"],
      ["Seoul-mail7", "Seoul-mail7"],
      ["seoul-mail7.", "seoul-mail7."],
    ],
  ],
  [
    "DOMAIN_NAME",
    [
      ["c2.rivals.example", "c2.rivals.example"],
      ["C2.Rivals.EXAMPLE", "c2.rivals.example"],
      ["c2.rivals.example.", "c2.rivals.example"],
      ["c2[.]rivals[.]example", "c2.rivals.example"],
      ["c2(dot)rivals(dot)example", "c2.rivals.example"],
    ],
  ],
  [
    "HOSTNAME",
    [
      ["c2.rivals.example", "c2.rivals.example"],
      ["C2.RIVALS.EXAMPLE.", "c2.rivals.example"],
    ],
  ],
  [
    "URL",
    [
      ["http://c2.rivals.example/Gate", "http://c2.rivals.example/Gate"],
      ["hxxp://c2.rivals.example/Gate", "http://c2.rivals.example/Gate"],
      ["hXXp[:]//C2[.]rivals[.]example/Gate", "http://c2.rivals.example/Gate"],
    ],
  ],
  [
    "IP_ADDRESS",
    [
      ["203.0.113.4", "203.0.113.4"],
      ["203[.]0[.]113[.]4", "203.0.113.4"],
      ["::ffff:203.0.113.4", "203.0.113.4"],
      ["::FFFF:cb00:7104", "203.0.113.4"],
      ["203.0.113.4/32", "203.0.113.4"],
    ],
  ],
  [
    "IP_ADDRESS",
    [
      ["2001:db8::1", "2001:db8::1"],
      ["2001:0DB8:0000:0000:0000:0000:0000:0001", "2001:db8::1"],
      ["[2001:db8::1]", "2001:db8::1"],
    ],
  ],
  [
    "EMAIL_ADDRESS",
    [
      ["some.body@rivals.example", "some.body@rivals.example"],
      ["SOME.BODY@RIVALS.EXAMPLE", "some.body@rivals.example"],
      ["Some.Body[@]rivals[.]example", "some.body@rivals.example"],
      ["mailto:some.body@rivals.example", "some.body@rivals.example"],
    ],
  ],
  [
    "FILE_HASH_SHA256",
    [
      [sha256, sha256],
      [sha256.toUpperCase(), sha256],
    ],
  ],
  [
    "AUTONOMOUS_SYSTEM",
    [
      ["AS64496", "AS64496"],
      ["asn 64496", "AS64496"],
      ["64496", "64496"],
    ],
  ],
];

const pairs = things.flatMap(([type, spellings]) =>
  spellings.flatMap(([reported, kept]) => spellings.map(([recorded]) => ({ type, reported, kept, recorded }))),
);

test.each(pairs)("The $type $reported that an alert reports is found as $recorded, whichever came first", (pair) => {
  const { type, reported, kept, recorded } = pair;
  expect(asWritten([reported])).toEqual([kept]);
  const { value = "" } = { ...normalizeIndicator(type, recorded) } as { value?: string };
  // Recorded before: whoever looks for what an alert reports asks for these.
  expect(spellingsOf(kept)).toContain(value);
  // Recorded after it, or found by a sweep for it.
  expect(reportedAs({ type, value })).toContain(kept);
  // By whoever looks for alerts, by either spelling.
  expect(reportedWithin([recorded])).toContain(kept);
});
