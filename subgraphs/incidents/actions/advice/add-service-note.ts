import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { ServiceNoteSubject } from "../../../response-model/schema/enums.js";
import { newServiceNoteAggregate } from "../../store/aggregates/advice/new-advice-aggregates.js";
import { ServiceInput } from "./service-input.js";

@InputType({ description: "What only the team of the service knows." })
export class AddServiceNoteInput extends ServiceInput {
  @Field(() => ServiceNoteSubject, { description: "What it is about." })
  about!: ServiceNoteSubject;

  @TextField("What it says, in one line.", { max: 200 })
  title!: string;

  @TextField("What it says, in full. It is read as Markdown.", { max: 20_000 })
  text!: string;
}

export const addServiceNote = actionsOn(newServiceNoteAggregate)({
  name: "addServiceNote",
  description:
    "Adds to an incident what only the team of an affected service knows of it: a dependency, the safe order of things, the side effect of a step, what is normal. It can be edited, and its former versions are kept.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_INSIGHT_AND_EXPERTISE" }],
    gates: ["INCIDENT_OPEN"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4(11)"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
    ],
  },
  input: AddServiceNoteInput,
  decide: ({ input: { about, title, text }, loaded: { incident, service }, viewer, now, newIdentifier }) => {
    const id = newIdentifier();
    const written = { incidentId: incident.id, about, title, text };
    const by = { writtenById: viewer.personId, writtenByName: viewer.name, writtenAt: now };
    return {
      summary: `Noted of ${service.name}: ${title}`,
      writes: [
        { insert: "ServiceNote", row: { id, serviceId: service.id, version: 1, editedAt: null, ...written, ...by } },
        { insert: "ServiceNoteVersion", row: { id: newIdentifier(), noteId: id, number: 1, ...written, ...by } },
      ],
    };
  },
});
