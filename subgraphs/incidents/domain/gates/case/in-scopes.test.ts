import { attemptedAt } from "../../../../../platform/test-support/attempted-at.js";
import { caseFile, milestoneOf, moment, responseWith } from "../../../test-support/case-file.js";
import { leadRole, ownerRole } from "../../people/holder-of.js";
import { serviceFile } from "../../service-file.js";
import { everyService, serviceOfRole, thisService } from "./in-scopes.js";

const evicted = milestoneOf("ADVERSARY_EVICTED");
const exchange = responseWith({});
const sharepoint = responseWith({ serviceId: "sharepoint" });
const file = caseFile({
  responses: [exchange, sharepoint],
  services: [...caseFile().services, { id: "sharepoint", name: "SharePoint", ownerTeamId: "sharepoint team" }],
  milestones: [evicted],
});
const at = attemptedAt(moment);
/** The services that the words name. */
const named = (words: { readonly en: string } | undefined) => words?.en.match(/from (\w+)/)?.[1];

test("What holds for every service is asked of each that is not released", () => {
  expect(named(everyService.ADVERSARY_EVICTED(file, at))).toBe("SharePoint");
  const released = { ...file, responses: [exchange, { ...sharepoint, state: "RELEASED" as const }] };
  expect(everyService.ADVERSARY_EVICTED(released, at)).toBeUndefined();
});

test("A service that joins or begins its next round shuts the gate for every other", () => {
  const joined = { ...file, milestones: [evicted, { ...evicted, serviceId: "sharepoint" }] };
  expect(everyService.ADVERSARY_EVICTED(joined, at)).toBeUndefined();
  const again = { ...joined, responses: [{ ...exchange, round: 2 }, sharepoint] };
  expect(named(everyService.ADVERSARY_EVICTED(again, at))).toBe("Exchange");
});

test("What holds for one service is asked of that alone", () => {
  expect(thisService.ADVERSARY_EVICTED(serviceFile(file, exchange), at)).toBeUndefined();
  expect(named(thisService.ADVERSARY_EVICTED(serviceFile(file, sharepoint), at))).toBe("SharePoint");
});

test("What holds for the service of a role is asked of none where the role is to lead", () => {
  const people = [] as const;
  expect(serviceOfRole.ADVERSARY_EVICTED({ ...file, people, role: leadRole }, at)).toBeUndefined();
  expect(named(serviceOfRole.ADVERSARY_EVICTED({ ...file, people, role: ownerRole("sharepoint") }, at))).toBe(
    "SharePoint",
  );
});
