import { caseFile, memberOf } from "../../test-support/case-file.js";
import { cellsOf } from "../../test-support/organization.js";
import { mayRead } from "./may-read.js";

const security = {
  ...memberOf("security", "SECURITY_RESPONSE"),
  teams: [{ id: "security", function: "SECURITY_RESPONSE", responsibilities: cellsOf("SECURITY_TEAM") }],
};
const owning = memberOf("exchange team", "SERVICE");
const other = memberOf("sharepoint team", "SERVICE");
const nobody = { ...memberOf("nobody", ""), teams: [] };
const member = { ...other, id: "member" };

test.each([
  ["CLEAR", [security, owning, other, nobody, member]],
  ["GREEN", [security, owning, other, nobody, member]],
  ["AMBER", [security, owning, other, member]],
  ["AMBER_STRICT", [security, owning, member]],
  ["RED", [member]],
] as const)("What is marked %s may be read by as many as the Traffic Light Protocol says", (handling, readers) => {
  const file = caseFile({ incident: { handling, virtualTeamPersonIds: ["member"] } });
  const able = [security, owning, other, nobody, member].filter((person) => mayRead(file, person));
  expect(able.map(({ id }) => id)).toEqual(readers.map(({ id }) => id));
});

test("Before there is a virtual team, security on-call reads what is marked RED", () => {
  const able = [security, owning, other, nobody].filter((one) =>
    mayRead(caseFile({ incident: { handling: "RED" } }), one),
  );
  expect(able).toEqual([security]);
});
