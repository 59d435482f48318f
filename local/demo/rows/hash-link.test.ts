import { chainHash, chainStart } from "../../../platform/actions/audit/chain.js";
import { hashLink } from "./hash-link.js";

test("A link whose members stand in alphabetical order has the hash that it is verified by.", () => {
  const entry = {
    at: new Date(0),
    changes: [{ from: null, id: "1" }],
    sequence: 2,
    text: 'It is "맞다"\n\u2028 & <fine> é',
  };
  expect(hashLink(chainStart, entry)).toBe(chainHash(chainStart, entry));
});
