import { subgraphNames } from "../../local/runtime/subgraph-names.js";
import { rememberPeople } from "../../local/samples/player/steps/remember-people.js";
import { verifyDatabase } from "../../platform/actions/audit/audit-verify.js";
import { leadAndOwners } from "./support/messy-case/lead-and-owners.js";
import { MessyCase } from "./support/messy-case/messy-case.js";
import { theEnds } from "./support/messy-case/the-ends.js";
import { twoServices } from "./support/messy-case/two-services.js";
import { whatJoins } from "./support/messy-case/what-joins.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * A case in which whatever can become messy does. At each turn somebody tries what they may not, and what is too early: each
 * is told whom to ask, or what is missing.
 */

let shared: SharedSystem;
let messyCase: MessyCase;
/** Each part goes on where the one before it has led. */
let isBroken = false;

beforeAll(async () => {
  shared = await sharedSystem();
  messyCase = new MessyCase(shared.cordon, await rememberPeople(shared.cordon));
});

test.each([...leadAndOwners, ...twoServices, ...whatJoins, ...theEnds])("$title", async ({ tell }) => {
  if (isBroken) throw new Error("An earlier part of the case has failed.");
  isBroken = true;
  await tell(messyCase);
  isBroken = false;
});

test("After all of that every chain of every subgraph holds.", async () => {
  for (const name of subgraphNames)
    expect(await verifyDatabase(name, shared.databaseUrls[name])).toMatchObject({ intact: true });
});
