import { IsOptional, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { maxQuestionDays } from "../../../response-model/process/timers.js";
import { consultedName } from "../../domain/advice/consulted-name.js";
import { isOfLegal } from "../../domain/advice/is-of-legal.js";
import { sideOfAsker } from "../../domain/advice/side-of-asker.js";
import { timerEnd } from "../../domain/timer-end.js";
import { askingAggregate } from "../../store/aggregates/advice/asking-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { ConsultedInput, consultedIn } from "./consulted-input.js";
import { sealed, withheld } from "./withheld.js";

@InputType({ description: "A question, and whom it is put to." })
export class RequestConsultationInput extends CaseInput {
  @IdentifierField("The affected service that it is about; leave it out for the incident as a whole.", {
    nullable: true,
  })
  serviceId?: string | null;

  @ValidateNested()
  @Field(() => ConsultedInput, { description: "Whom it is put to." })
  to!: ConsultedInput;

  @TextField("The question.")
  question!: string;

  @TextField("What whoever answers needs to know for it.", { nullable: true, max: 20_000 })
  background?: string | null;

  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description: `Until when the answer is needed: at most ${maxQuestionDays} days ahead. Leave it out for what \`Timer.CONSULTATION\` says of the severity of the incident.`,
  })
  dueAt?: Date | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether question and answer are privileged: read by legal affairs, the lead, the executive incident managers, and until the answer by whoever it is put to. Legal affairs alone says so; what is put to legal affairs needs no mark.",
  })
  isPrivileged!: boolean;

  /** Whom it is put to. */
  get consulted() {
    const consulted = consultedIn(this.to);
    if (!consulted)
      throw new CordonError("BAD_USER_INPUT", "`to` must name exactly one: a function, a team, a person or a side.");
    return consulted;
  }
}

export const requestConsultation = actionsOn(askingAggregate)({
  name: "requestConsultation",
  description:
    "Puts a question about the incident, or about one of its services, to somebody who knows: to a team function such as legal affairs or threat intelligence, to a team, to a person, or to the experts of either side. Whoever is asked reads the case until they have answered. What is put to legal affairs is read by it, by whoever asks, by the lead and by the executive incident managers, until legal affairs has answered it without privilege. Legal affairs and trust are asked after the end of the incident, too.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [
      { responsibility: "INCIDENT_RESPONSE_LEAD" },
      { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" },
      { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
      { responsibility: "IOC_SWEEPS" },
      { responsibility: "BREACH_HUNT" },
      { responsibility: "FORENSICS_INVESTIGATION" },
      { responsibility: "SECURITY_EXPERTISE_AND_CONSULTING" },
      { responsibility: "RECOVERY_GUIDANCE" },
      { responsibility: "SECURITY_INCIDENT_OWNER" },
      { responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" },
      { function: "LEGAL_AFFAIRS" },
      { function: "TRUST" },
      { function: "CUSTOMER_COMMUNICATIONS" },
    ],
    transitions: [{ machine: "Consultation", from: [], to: "REQUESTED" }],
    gates: ["NOT_MERGED", "COUNSEL_AFTER_THE_END", "CONSULTED_FITS", "ANSWER_DUE_AHEAD", "PRIVILEGE_HELD"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-7"] },
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
    ],
  },
  input: RequestConsultationInput,
  auditedInput: withheld("question", "background"),
  decide: ({ input, loaded, viewer, now, newIdentifier, newSalt }) => {
    const { incident, consulted, about } = loaded;
    const { kind, teams, person } = consulted;
    const salt = newSalt();
    const isForLegal = isOfLegal(teams) || isOfLegal(person?.teams ?? []);
    const name = consultedName(loaded);
    const ofService = about ? ` about ${about.name}` : "";
    // What was said to legal affairs may become privileged, and the timeline takes no change.
    const said = isForLegal || input.isPrivileged ? "" : `: ${input.question}`;
    return {
      audited: sealed(input, salt, "question", "background"),
      summary: `Put a ${input.isPrivileged ? "privileged " : ""}question${ofService} to ${name}${said}`,
      writes: withAwaitedPeople(loaded, [
        {
          insert: "Consultation",
          row: {
            id: newIdentifier(),
            incidentId: incident.id,
            version: 1,
            state: "REQUESTED",
            serviceId: about?.id ?? null,
            question: input.question,
            background: input.background ?? null,
            salt,
            isPrivileged: input.isPrivileged,
            isForLegal,
            consultedKind: kind,
            consultedFunction: consulted.function,
            consultedTeamIds: teams.map(({ id }) => id),
            consultedTeamNames: teams.map((team) => team.name),
            consultedPersonId: person?.id ?? null,
            consultedName: name,
            requestedBySide: sideOfAsker(viewer, loaded),
            requestedById: viewer.personId,
            requestedByName: viewer.name,
            requestedAt: now,
            dueAt: input.dueAt ?? timerEnd("CONSULTATION", { incident, now }),
            overdueAt: null,
            settledById: null,
            settledByName: null,
            settledAt: null,
            reason: null,
          },
        },
      ]),
    };
  },
});
