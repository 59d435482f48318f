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

test("A word alone says of which place its translation is, or that it is of all", () => {
  const places = englishTexts(publishedTexts(supergraph));
  const unsaid = Object.entries(catalogue)
    .filter(([text, entry]) => typeof entry === "string" && /^[^\s.]+$/.test(text))
    .map(([text]) => [text, (places.get(text) ?? []).filter((place) => !calledAsElsewhere.test(place))] as const)
    .filter(([, all]) => all.length > 1);
  expect(unsaid).toEqual([]);
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
