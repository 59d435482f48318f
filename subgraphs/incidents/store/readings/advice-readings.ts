import { toPage } from "../../../../platform/graphql/reader/relations.js";
import { answersFor } from "../advice/advice-readers.js";
import { detail, part } from "./part.js";

/** How advice is read. */
export const adviceReadings = {
  Consultation: part("Consultation", {
    relations: {
      answers: toPage(
        "ConsultationAnswer",
        { incidentId: "incidentId", consultationId: "id" },
        { narrow: (_, { viewer }) => answersFor(viewer) },
      ),
    },
  }),
  ConsultationAnswer: detail("ConsultationAnswer", { alias: "one" }),
  Recommendation: part("Recommendation"),
  ServiceNote: part("ServiceNote", {
    relations: { versions: toPage("ServiceNoteVersion", { incidentId: "incidentId", noteId: "id" }) },
  }),
  ServiceNoteVersion: detail("ServiceNoteVersion"),
} as const;
