import { readFileSync } from "node:fs";
import path from "node:path";
import { englishTexts } from "./english-texts.js";
import { publishedTexts } from "./published-texts.js";
import { readCatalogue } from "./read-catalogue.js";

/* Where one text stands in several places, or is put together of others, the Korean says the same in each. */

const root = path.join(__dirname, "../../..");
const catalogue = readCatalogue(path.join(root, "site/translations/ko.json"));
const supergraph = readFileSync(path.join(root, "gateway/supergraph.graphql"), "utf8");

/** A state of any machine is called as that of its own machine, and a machine as what it is of. */
const calledAsElsewhere = /^(?:State|Machine)\./;

/** Words that a translator has looked at in each place where they stand, and that have one Korean word in all of them. */
const sameEverywhere = new Set(
  (
    "Agreed Alert Analysis Approval Archived Assessed Assigned Cancelled Clock Closed Completed Concluded " +
    "Confidence Consultation Containment Critical Declined Degraded Deployed Determination Dismissed Disposed " +
    "Dispositioned Disputed Document Done Draft Ended Eradication Escalated Exercise Expired Fixed Granted " +
    "Guidance Handling Healthy High Incident Indicator Jurisdiction Lapsed Law Lesson Linked Low Medium " +
    "Merged Moderate Month Name None Offered Other Pending Period Person Phase Precursor Preparation Priority " +
    "Proposed Published Quarter Received Recommendation Recorded Recovery Removed Reopened Replaced Requested " +
    "Rerouted Restored Returned Review Service Severity Side Silent State Superseded Task Team Triaged " +
    "Unknown Unlinked Validated Vulnerability"
  ).split(" "),
);

test("A word alone says of which place its translation is, or is known to be the same in all", () => {
  const places = englishTexts(publishedTexts(supergraph));
  const inSeveral = Object.entries(catalogue)
    .filter(([text, entry]) => typeof entry === "string" && /^[^\s.]+$/.test(text))
    .map(([text]) => [text, (places.get(text) ?? []).filter((place) => !calledAsElsewhere.test(place))] as const)
    .filter(([text, all]) => all.length > 1 && !sameEverywhere.has(text));
  expect(inSeveral).toEqual([]);
});

const updates =
  " Delivers one update for each thing that such an operation changed, in the order of the operations, if you may read it at that moment.";
const inKorean = (text: string) => {
  const entry = catalogue[text];
  return typeof entry === "object" ? entry.otherwise : entry;
};

test("A subscription says of an event what the event says", () => {
  const events = Object.keys(catalogue).filter((text) => text.endsWith(updates));
  expect(events.length).toBeGreaterThan(20);
  const different = events.filter((text) => {
    const event = inKorean(text.slice(0, -updates.length));
    return event !== undefined && !inKorean(text)?.startsWith(`${event} `);
  });
  expect(different).toEqual([]);
});

test("A state of several machines says of each what its own machine says", () => {
  const ofSeveral = Object.keys(catalogue)
    .map((text) => [text, text.split(/(?:^| )`([A-Z]\w+)`: /).slice(1)] as const)
    .filter(([text, parts]) => parts.length > 2 && text.startsWith("`"));
  expect(ofSeveral.length).toBeGreaterThan(20);
  const different = ofSeveral.filter(([text, parts]) => {
    const korean = inKorean(text)
      ?.split(/(?:^| )`([A-Z]\w+)`: /)
      .slice(1);
    return parts.some(
      (part, index) => index % 2 === 1 && inKorean(part) !== undefined && inKorean(part) !== korean?.[index],
    );
  });
  expect(different.map(([text]) => text)).toEqual([]);
});
