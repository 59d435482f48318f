import type { Named } from "../../../platform/actions/entitlement.js";
import { inEachLanguage, type Language, type Words } from "../../../platform/runtime/words.js";
import type { Allowance } from "../../response-model/policy.js";
import { type Holder, holders as holderTerms } from "../../response-model/process/holders.js";
import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import { teamFunctions } from "../../response-model/process/team-functions.js";
import { type Term, titleOf } from "../../response-model/vocabulary.js";

/** A team that may do what a viewer may not. */
export interface AbleTeam {
  readonly teamId: string;
  readonly teamName: string;
}

/** Who may perform the operation instead of the viewer, and what else excludes the viewer. */
interface Forbidden {
  readonly holders: Readonly<Partial<Record<Holder, readonly Named[]>>>;
  /** The people among those, who can be asked. */
  readonly people: readonly Named[];
  readonly teams: readonly AbleTeam[];
  /** Whether it is of no service: the viewer acts for none, and what they named is of none that they see. */
  readonly ofNoService?: boolean;
  /** The operations that the viewer carried out on the same thing. */
  readonly separated: readonly string[];
}

/** The message to a viewer who may not act, in each language: what is needed, and whom to ask. Pure. */
export function forbiddenWords(
  allow: readonly Allowance[],
  { holders, people, teams, separated, ofNoService = false }: Forbidden,
): Words {
  const names = new Set([...people.map(({ name }) => name), ...teams.map(({ teamName }) => teamName)]);
  return inEachLanguage((language) => {
    const say = phrases[language];
    const ask = whomToAsk(allow, [...names], ofNoService, say);
    if (separated.length > 0) return say.separated(separated.join(say.and), ask);
    const needed = neededWords(allow, holders, language);
    return say.needed(
      needed,
      allow.some(({ responsibility }) => responsibility),
      ask,
    );
  });
}

/** The same of one of many things that an operation is about, where nobody is looked up who could be asked. Pure. */
export const forbiddenWordsOfOne = (
  allow: readonly Allowance[],
  { holders, separated }: Pick<Forbidden, "holders" | "separated">,
): Words =>
  inEachLanguage((language) => {
    const say = phrases[language];
    if (separated.length > 0) return say.separated(separated.join(say.and), "").trim();
    const ofServices = allow.some(({ responsibility }) => responsibility);
    return say.needed(neededWords(allow, holders, language), ofServices, "").trim();
  });

/** The parts of a refusal, in each language. */
interface Phrases {
  readonly and: string;
  readonly responsibility: (title: string) => string;
  readonly anyOf: (count: number, some: readonly string[]) => string;
  readonly oneOf: (titles: readonly string[]) => string;
  readonly others: (count: number) => string;
  readonly function: (title: string) => string;
  readonly holder: (title: string, names: string) => string;
  readonly vacant: (title: string, needed: string) => string;
  readonly ofOneTeam: string;
  readonly ask: (names: string) => string;
  readonly noTeam: string;
  readonly noService: string;
  readonly nobody: string;
  readonly separated: (operations: string, ask: string) => string;
  readonly needed: (ways: readonly string[], ofServices: boolean, ask: string) => string;
}

const listed = (names: readonly string[]) => `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    and: " and ",
    responsibility: (title) => `the responsibility "${title}"`,
    anyOf: (count, some) =>
      `one of ${count} responsibilities (for example ${some.map((one) => `"${one}"`).join(" or ")})`,
    others: (count) => ` and ${count} ${count === 1 ? "other" : "others"}`,
    oneOf: (titles) => `one of the responsibilities ${listed(titles.map((one) => `"${one}"`))}`,
    function: (title) => `the team function "${title}"`,
    holder: (title, names) => `the part "${title}"${names ? ` (${names})` : ""}`,
    vacant: (title, needed) => `${needed} (while nobody has the part "${title}")`,
    ofOneTeam: ", by one and the same team",
    ask: (names) => `Ask: ${names}.`,
    noService:
      "You hold it for no service, and nothing that you named is there for you to see. Check what you named, or ask your Security Response team to assign it to your team for its services.",
    noTeam: "No team holds it: ask your Security Response team to assign it.",
    nobody: "Nobody has that part at the moment.",
    separated: (operations, ask) =>
      `You may not do this. You carried out ${operations} here yourself, by this account or another, and this takes another person: four eyes see what two overlook. ${ask}`,
    needed: (ways, ofServices, ask) => {
      const concerned = ofServices ? " for the services concerned" : "";
      const what = ways.length > 1 ? `one of these${concerned}: ${ways.join("; or ")}` : `${ways.join()}${concerned}`;
      return `You may not do this. It takes ${what}. ${ask}`;
    },
  },
  ko: {
    and: " 및 ",
    responsibility: (title) => `‘${title}’ 책임`,
    anyOf: (count, some) => `${count}개 책임 중 하나(예: ${some.map((one) => `‘${one}’`).join(", ")})`,
    others: (count) => ` 외 ${count}곳`,
    oneOf: (titles) => `${titles.map((one) => `‘${one}’`).join(", ")} 책임 중 하나`,
    function: (title) => `‘${title}’ 팀 기능`,
    holder: (title, names) => `‘${title}’${names ? `(${names})` : ""}`,
    vacant: (title, needed) => `${needed}(‘${title}’이(가) 없는 동안)`,
    ofOneTeam: "(모두 같은 팀이어야 함)",
    ask: (names) => `다음 담당자나 팀에 요청하십시오: ${names}.`,
    noService:
      "이 책임을 맡은 서비스가 없으며, 지정한 대상 중 열람할 수 있는 것이 없습니다. 지정한 대상을 확인하거나, 소속 팀이 그 서비스에 대해 이 책임을 맡도록 보안 대응 팀에 지정을 요청하십시오.",
    noTeam: "현재 이를 맡은 팀이 없습니다. 보안 대응 팀에 지정을 요청하십시오.",
    nobody: "현재 해당하는 사람이 없습니다.",
    separated: (operations, ask) =>
      `이 작업을 수행할 권한이 없습니다. 이 계정이나 다른 계정으로 ${operations} 작업을 직접 수행했으므로 다른 사람이 수행해야 합니다(직무 분리). ${ask}`,
    needed: (ways, ofServices, ask) =>
      `이 작업을 수행할 권한이 없습니다. ${ofServices ? "해당 서비스에 대해 " : ""}다음 조건${ways.length > 1 ? " 중 하나를" : "을"} 충족해야 합니다: ${ways.join("; 또는 ")}. ${ask}`,
  },
};

/** So many responsibilities, and so many people and teams, are named one by one; the details of the error have all of them. */
const maxNamed = { responsibilities: 4, toAsk: 6 } as const;

/**
 * The ways in which one may, each as part of a sentence: the cells that are enough by themselves together, where there are a great
 * many some of them, and each other way by itself. What stands in for somebody who is there is none, nor is what nobody can be.
 */
function neededWords(all: readonly Allowance[], holders: Forbidden["holders"], language: Language): readonly string[] {
  const say = phrases[language];
  const has = (holder: Holder | undefined) => holder !== undefined && (holders[holder] ?? []).length > 0;
  const standsIn = (holder: Holder | undefined) => holder !== undefined && all.some(({ vacant }) => vacant === holder);
  const allow = all.filter(({ holder, vacant }) => (vacant ? !has(vacant) : !standsIn(holder) || has(holder)));
  const cells = allow.filter((one) => one.responsibility && !one.function && !one.holder && !one.vacant);
  const named = [...new Set(cells.map(({ responsibility }) => responsibility as Responsibility))];
  const titles = named.map((cell) => titleOf(responsibilities[cell])[language]);
  const [only = "", ...more] = titles;
  const together = () => {
    if (titles.length > maxNamed.responsibilities) return say.anyOf(titles.length, titles.slice(0, 2));
    return more.length > 0 ? say.oneOf(titles) : say.responsibility(only);
  };
  return [
    ...(titles.length > 0 ? [together()] : []),
    ...allow.filter((one) => !cells.includes(one)).map((one) => neededBy(one, holders, language)),
  ];
}

/** The requirements of one allowance, as part of a sentence. */
function neededBy(
  { responsibility, function: teamFunction, holder, vacant }: Allowance,
  holders: Forbidden["holders"],
  language: Language,
) {
  const say = phrases[language];
  const named = (term: Term) => titleOf(term)[language];
  const whoIs = holder ? (holders[holder] ?? []) : [];
  const names = whoIs.map(({ name }) => name).join(", ");
  const ofTeam = [responsibility, teamFunction, whoIs.some(({ isTeam }) => isTeam)].filter(Boolean);
  const needed = [
    ...(responsibility ? [say.responsibility(named(responsibilities[responsibility]))] : []),
    ...(teamFunction ? [say.function(named(teamFunctions[teamFunction]))] : []),
    ...(holder ? [say.holder(named(holderTerms[holder]), names)] : []),
  ].join(say.and);
  const whole = ofTeam.length > 1 ? `${needed}${say.ofOneTeam}` : needed;
  return vacant ? say.vacant(named(holderTerms[vacant]), whole) : whole;
}

function whomToAsk(allow: readonly Allowance[], names: readonly string[], ofNoService: boolean, say: Phrases): string {
  if (names.length > maxNamed.toAsk)
    return say.ask(`${names.slice(0, maxNamed.toAsk).join(", ")}${say.others(names.length - maxNamed.toAsk)}`);
  if (names.length > 0) return say.ask(names.join(", "));
  const isOfServices = ({ responsibility }: Allowance) =>
    responsibility !== undefined && responsibilities[responsibility].side === "SERVICE_TEAM";
  if (ofNoService && allow.some(isOfServices)) return say.noService;
  return allow.some(({ holder }) => !holder) ? say.noTeam : say.nobody;
}
