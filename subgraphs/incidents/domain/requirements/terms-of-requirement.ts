import type { DetectionRequirementVersion } from "../records/requirements/detection-requirement-version.js";
import type { RequiredLogSource } from "../records/requirements/required-log-source.js";
import { composed } from "./environment-of.js";
import { logSourceOf } from "./log-source-of.js";

/** What a requirement asks for, which both sides agree. */
export type RequirementTerms = Pick<
  DetectionRequirementVersion,
  | "title"
  | "description"
  | "techniqueIds"
  | "environments"
  | "logSources"
  | "strategy"
  | "falsePositives"
  | "blindSpots"
>;

type TermsInput = {
  readonly [Part in Exclude<keyof RequirementTerms, "logSources">]?: RequirementTerms[Part] | null;
} & { readonly logSources?: readonly Partial<RequiredLogSource>[] | null };

/** What a requirement asks for once somebody has said something of it: what is left out stays as it was. Pure. */
export const termsOfRequirement = (said: TermsInput, before: RequirementTerms): RequirementTerms => ({
  title: said.title ?? before.title,
  description: said.description ?? before.description,
  techniqueIds: said.techniqueIds ?? before.techniqueIds,
  environments: said.environments?.map(composed) ?? before.environments,
  logSources: said.logSources?.map(logSourceOf) ?? before.logSources,
  strategy: said.strategy ?? before.strategy,
  falsePositives: said.falsePositives ?? before.falsePositives,
  blindSpots: said.blindSpots ?? before.blindSpots,
});
