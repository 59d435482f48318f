import { priorityOf } from "../../../subgraphs/incidents/domain/response/priority-of.js";
import type { EscalationFind } from "../../../subgraphs/response-model/detection-and-analysis/escalation-finds.js";
import type { Severity } from "../../../subgraphs/response-model/detection-and-analysis/severities.js";
import type { Handling } from "../../../subgraphs/response-model/evidence/handlings.js";
import type { Random } from "../chance/random.js";
import { texts } from "../words/texts.js";
import type { Theme } from "../words/theme.js";
import { themes } from "../words/themes.js";
import { shareOfCampaign } from "./campaigns.js";
import type { CaseHead, CaseHeads } from "./case-heads.js";
import type { AffectedService, CasePlan } from "./case-plan.js";
import { impactsOf } from "./impacts.js";
import type { Organization, Service } from "./organization.js";

/** How much longer than in a case of medium severity everything takes. */
const paces: Readonly<Record<Severity, number>> = { CRITICAL: 0.3, HIGH: 0.6, MEDIUM: 1, LOW: 1.9, INFORMATIONAL: 3 };
/** Few incidents are so grave that only those who work on them know of them: one in two hundred. */
const handlings = { CLEAR: 8, GREEN: 28, AMBER: 139, AMBER_STRICT: 24, RED: 1 } as const;
/** How often each service is concerned, in the order of the organization's list, as far as it goes. */
const weightsOfServices = [34, 22, 20, 12, 8, 4];
const dayMs = 24 * 3_600_000;
const koreanShare = 0.12;

const pickTheme = (random: Random) => {
  let left = random.number() * themes.reduce((sum, { weight }) => sum + weight, 0);
  return themes.findIndex(({ weight }) => {
    left -= weight;
    return left < 0;
  });
};

const pickService = (random: Random, services: readonly Service[]): Service => {
  const weights = Object.fromEntries(services.map(({ id }, place) => [id, weightsOfServices[place] ?? 4]));
  const picked = random.pickWeighted<string>(weights);
  return services.find(({ id }) => id === picked) ?? (services[0] as Service);
};

function servicesOf(random: Random, all: readonly Service[], first: Service, grave: boolean) {
  const affected = (service: Service, isFirst: boolean): AffectedService => {
    const owner = random.pick(service.people);
    const others = service.people.filter((person) => person !== owner);
    return {
      service,
      owner,
      engineer: others.length > 0 ? random.pick(others) : owner,
      released: !isFirst && random.chance(0.25),
      joinsLate: !isFirst && random.chance(0.5),
      goesBack: random.chance(0.13) ? random.pick(["CONTAINMENT", "ERADICATION"] as const) : null,
    };
  };
  const rest = all.filter((service) => service !== first);
  const more = random.chance(grave ? 0.42 : 0.14) ? (random.chance(0.25) ? 2 : 1) : 0;
  const others = Array.from({ length: Math.min(more, rest.length) }, () =>
    affected(rest.splice(random.below(rest.length), 1)[0] as Service, false),
  );
  return [affected(first, true), ...others] as const satisfies readonly [AffectedService, ...AffectedService[]];
}

const fill = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Makes up what will become of the case in a place. */
export function planCase(heads: CaseHeads, organization: Organization, place: number): CasePlan {
  const head = heads.headOf(place);
  const { random, openedAt } = head;
  const survivor = head.ending === "MERGED" ? planCase(heads, organization, place - 1) : null;
  const campaign = heads.campaigns.find(({ from, until }) => from <= openedAt && openedAt < until);
  const own = random.chance(shareOfCampaign) ? campaign : undefined;
  const theme = survivor?.theme ?? (themes[own?.theme ?? pickTheme(random)] as Theme);
  const first = survivor?.services[0].service ?? pickService(random, organization.services);
  const severity = random.pickWeighted<Severity>(theme.severities);
  const region = texts.regions[own?.region ?? random.below(texts.regions.length)] ?? texts.regions[0];
  const count = String(3 + Math.floor(random.around(40, 1.2)));
  const values = { service: first.name, region, count };
  const words = (kind: readonly string[]) => fill(random.pick(kind), values);
  const [lead, onCall] = [random.pick(organization.security), random.pick(organization.security)];
  const touchesData = random.chance(theme.touchesData);
  const ending = endingBy(random, head, theme);
  const isStalled = ending === "CLOSED" && random.chance(0.012);
  return {
    ...head,
    ending,
    organization,
    theme,
    tags: [...theme.tags.filter(() => random.chance(0.4)), ...(own ? [own.tag] : [])],
    title: words(random.chance(koreanShare) ? theme.koreanTitles : theme.titles),
    summary: `${words(theme.signs)} ${words(texts.summary)}`,
    severity,
    priority: priorityOf(...impactsOf(severity, touchesData)),
    handling: random.pickWeighted<Handling>(handlings),
    find: random.pickWeighted<EscalationFind>({
      WORKLOAD_TEAM_FIND: 58,
      FEDERATED_SECURITY_ANALYSIS: 24,
      SECURITY_HUNT_FIND: 10,
      PARTNER_TEAM_FIND: 8,
    }),
    pace: paces[severity] ?? 1,
    services: servicesOf(random, organization.services, first, severity === "HIGH" || severity === "CRITICAL"),
    lead,
    onCall,
    touchesData,
    isReopened: random.chance(0.04),
    stalledAt: isStalled ? openedAt + (0.2 + 6 * random.number()) * dayMs : Number.POSITIVE_INFINITY,
    survivor,
    duplicate: duplicateOf(heads, head),
    words,
  };
}

/** The share of all cases that may be dismissed: how many of them are, goes by the kind. */
const dismissable = 0.35;

const endingBy = (random: Random, { ending }: CaseHead, { falseAlarms }: Theme): CasePlan["ending"] =>
  random.chance(falseAlarms / dismissable) || ending !== "DISMISSED" ? ending : "CLOSED";

function duplicateOf(heads: CaseHeads, { place, ending }: CaseHead): CaseHead | null {
  if (ending !== "CLOSED" || place + 1 >= heads.count) return null;
  const next = heads.headOf(place + 1);
  return next.ending === "MERGED" ? next : null;
}
