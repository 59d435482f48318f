import { gateRules, type Unmet } from "../../../response-model/gates/gate-rules.js";
import { responsibilities } from "../../../response-model/process/responsibilities.js";
import { teamFunctions } from "../../../response-model/process/team-functions.js";
import { maxQuestionDays } from "../../../response-model/process/timers.js";
import { type Term, titleOf } from "../../../response-model/vocabulary.js";
import type { AskingFile, Consulted } from "../advice/consulted.js";
import { isOfLegal } from "../advice/is-of-legal.js";
import type { Participant } from "../advice/participant.js";
import type { CaseFile } from "../case-file.js";
import type { Consultation } from "../records/advice/consultation.js";

/** A question, in the file of its incident. */
export interface ConsultationFile extends CaseFile {
  readonly consultation: Consultation;
}

const met = [] as const;

/** What nobody is found by, as a term of the model: a person and a team are named by their ids. */
const termOf = ({ kind, function: teamFunction }: Consulted): Term => {
  if (teamFunction) return teamFunctions[teamFunction];
  return responsibilities[
    kind === "SERVICE_EXPERTS" ? "SERVICE_INSIGHT_AND_EXPERTISE" : "SECURITY_EXPERTISE_AND_CONSULTING"
  ];
};

function whyNobody(consulted: Consulted, viewer: Participant): readonly Unmet<"CONSULTED_FITS">[] {
  const { kind, person, teams, wanted } = consulted;
  if (kind === "PERSON") {
    if (!person) return [["UNKNOWN", { id: wanted }]];
    if (person.kind !== "PERSON") return [["PROGRAM", { person: person.name }]];
    return [viewer.personId, ...(viewer.otherAccountIds ?? [])].includes(person.id) ? [["ONESELF", {}]] : met;
  }
  if (teams.length > 0) return met;
  return kind === "TEAM" ? [["UNKNOWN", { id: wanted }]] : [["NOBODY", { consulted: titleOf(termOf(consulted)) }]];
}

/** The gates of putting a question to somebody. */
export const askingGates = gateRules<AskingFile, { readonly dueAt?: Date | null; readonly isPrivileged?: boolean }>()({
  CONSULTED_FITS: ({ consulted, about }, { viewer }) =>
    consulted.kind === "SERVICE_EXPERTS" && about === null ? [["NO_SERVICE", {}]] : whyNobody(consulted, viewer),
  ANSWER_DUE_AHEAD: (_file, { input: { dueAt }, now }) => {
    if (!dueAt) return met;
    if (dueAt <= now) return [["PAST", { dueAt: dueAt.toISOString() }]];
    return dueAt.getTime() - now.getTime() > maxQuestionDays * 24 * 3_600_000
      ? [["TOO_FAR", { dueAt: dueAt.toISOString(), days: String(maxQuestionDays) }]]
      : met;
  },
  PRIVILEGE_HELD: (_file, { input: { isPrivileged }, viewer }) =>
    isPrivileged && !isOfLegal(viewer.memberships) ? [["NOT_LEGAL", {}]] : met,
});

/** The gates of answering it. */
export const consultationGates = gateRules<ConsultationFile, { readonly isPrivileged?: boolean }>()({
  PRIVILEGE_HELD: ({ consultation }, { input: { isPrivileged }, viewer }) => {
    if (!isPrivileged) return met;
    if (!isOfLegal(viewer.memberships)) return [["NOT_LEGAL", {}]];
    return consultation.isForLegal ? met : [["NOT_PUT_TO_LEGAL", {}]];
  },
});
