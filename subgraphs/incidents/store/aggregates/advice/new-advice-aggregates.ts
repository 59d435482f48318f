import type { ServiceFile } from "../../../domain/case-file.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { responseAggregate } from "../response/response-aggregate.js";

/** A recommendation that is about to be made to a service. It has a version of its own, and leaves that of the response alone. */
export const newRecommendationAggregate: typeof responseAggregate = {
  ...responseAggregate,
  ...newPartOfIncident<"Recommendation", ServiceFile>("Recommendation"),
};

/** A note that is about to be added to the response of a service. */
export const newServiceNoteAggregate: typeof responseAggregate = {
  ...responseAggregate,
  ...newPartOfIncident<"ServiceNote", ServiceFile>("ServiceNote"),
};
