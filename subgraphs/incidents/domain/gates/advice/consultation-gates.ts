import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import { stateWords } from "../../../../response-model/machines/case/incident-states.js";
import { responsibilities } from "../../../../response-model/process/responsibilities.js";
import { teamFunctions } from "../../../../response-model/process/team-functions.js";
import { maxQuestionDays } from "../../../../response-model/process/timers.js";
import { type Term, titleOf } from "../../../../response-model/vocabulary.js";
import type { AskingFile, Consulted } from "../../advice/consulted.js";
import { isOfLegal } from "../../advice/is-of-legal.js";
import type { CaseFile } from "../../case-file.js";
import { isOver } from "../../is-over.js";
import { holderOf, leadRole } from "../../people/holder-of.js";
import { leadsCase } from "../../people/leads-case.js";
import { mayRead } from "../../people/may-read.js";
import type { Participant } from "../../people/participant.js";
import type { Consultation } from "../../records/advice/consultation.js";

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
    return [viewer.personId, ...(viewer.otherAccountIds ?? [])].includes(person.id) ? [["ONESELF"]] : met;
  }
  if (teams.length > 0) return met;
  return kind === "TEAM" ? [["UNKNOWN", { id: wanted }]] : [["NOBODY", { consulted: titleOf(termOf(consulted)) }]];
}

/** Whom the marking keeps from the incident, of those who are asked: a question lets them in, which is for the lead alone to do. */
function whyShutOut(file: AskingFile, viewer: Participant): readonly Unmet<"CONSULTED_FITS">[] {
  const { person, teams } = file.consulted;
  // Of a team is asked whoever belongs to it.
  const consultedParties = person ? [person] : teams.map((team) => ({ name: team.name, id: team.id, teams: [team] }));
  const outside = consultedParties.filter((one) => !mayRead(file, one)).map(({ name }) => name);
  if (outside.length === 0 || leadsCase(viewer, file)) return met;
  const lead = holderOf(leadRole, file.assignments)?.personName;
  const leader = lead ?? titleOf(responsibilities.SECURITY_ON_CALL_AND_RESPONSE_LEAD);
  return [["SHUT_OUT", { names: outside, handling: file.incident.handling, lead: leader }]];
}

const ofCounsel = ["LEGAL_AFFAIRS", "TRUST"];

/** The gates of putting a question to somebody. */
export const askingGates = gateRules<AskingFile, { readonly dueAt?: Date | null; readonly isPrivileged?: boolean }>()({
  COUNSEL_AFTER_THE_END: (file) => {
    if (!isOver(file)) return met;
    const { person, teams } = file.consulted;
    const isCounsel = (person?.teams ?? teams).some((team) => ofCounsel.includes(team.function));
    return isCounsel ? met : [["OVER", { state: stateWords(file.incident.state) }]];
  },
  CONSULTED_FITS: (file, { viewer }) => {
    const { consulted, about } = file;
    if (consulted.kind === "SERVICE_EXPERTS" && about === null) return [["NO_SERVICE"]];
    const nobody = whyNobody(consulted, viewer);
    return nobody.length > 0 ? nobody : whyShutOut(file, viewer);
  },
  ANSWER_DUE_AHEAD: (_file, { input: { dueAt }, now }) => {
    if (!dueAt) return met;
    if (dueAt <= now) return [["PAST", { dueAt: dueAt.toISOString() }]];
    return dueAt.getTime() - now.getTime() > maxQuestionDays * 24 * 3_600_000
      ? [["TOO_FAR", { dueAt: dueAt.toISOString(), days: String(maxQuestionDays) }]]
      : met;
  },
  PRIVILEGE_HELD: (_file, { input: { isPrivileged }, viewer }) =>
    isPrivileged && !isOfLegal(viewer.memberships) ? [["NOT_LEGAL"]] : met,
});

/** The gates of answering or declining it: what legal affairs was asked is privileged until it says otherwise. */
export const consultationGates = gateRules<ConsultationFile, { readonly isPrivileged?: boolean | null }>()({
  PRIVILEGE_HELD: ({ consultation: { isForLegal, state } }, { input: { isPrivileged }, viewer }) => {
    const isLegal = isOfLegal(viewer.memberships);
    const opens = isPrivileged === false && isForLegal && state === "REQUESTED";
    if (opens && !isLegal) return [["LEFT_LEGAL"]];
    if (!isPrivileged) return met;
    if (!isLegal) return [["NOT_LEGAL"]];
    return isForLegal ? met : [["NOT_PUT_TO_LEGAL"]];
  },
});
