import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { page, relationFields, theOne } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { Incident } from "../types/case/incident.js";
import { Precursor } from "../types/precursors/precursor.js";
import { PrecursorClosing, PrecursorClosingConnection } from "../types/precursors/precursor-closing.js";
import { PrecursorLink, PrecursorLinkConnection } from "../types/precursors/precursor-link.js";
import { PrecursorMeasure, PrecursorMeasureConnection } from "../types/precursors/precursor-measure.js";
import { PrecursorVersion, PrecursorVersionConnection } from "../types/precursors/precursor-version.js";
import { service, services } from "./service-fields.js";

/** Where precursors lead. */
export const precursorsRelations = [
  relationFields(Precursor, {
    services: services("serviceIds", "The services that it concerns; null while the teams subgraph cannot name them."),
    measures: page(
      () => PrecursorMeasureConnection,
      "The preventive measures that services have taken against it, oldest first.",
      PageArguments,
    ),
    incidents: page(
      () => PrecursorLinkConnection,
      "The incidents that it announced, as far as you may see them, oldest first; also those whose links were withdrawn, which say so.",
      PageArguments,
    ),
    closings: page(
      () => PrecursorClosingConnection,
      "Each time that it was closed, for one service or as a whole, oldest first; also those that ended when it was reopened, which say so.",
      PageArguments,
    ),
    history: page(
      () => PrecursorVersionConnection,
      "What it said before each time that it was amended, oldest first, as far as you may see that.",
      PageArguments,
    ),
    recordedBy: person("recordedById", "Who recorded it."),
    closedBy: person("closedById", "Who closed it; null while it is open."),
  }),
  relationFields(PrecursorMeasure, {
    service: service("serviceId", "The service in which it was done."),
    recordedBy: person("recordedById", "Who recorded it."),
  }),
  relationFields(PrecursorClosing, {
    service: service(
      "serviceId",
      "The service whose team closed it for that alone; null where it was closed as a whole.",
    ),
    closedBy: person("closedById", "Who closed it."),
    reopenedBy: person("reopenedById", "Who reopened it; null while it stands."),
  }),
  relationFields(PrecursorVersion, {
    services: services("serviceIds", "The services that it concerned; null while the teams subgraph cannot name them."),
    replacedBy: person("replacedById", "Who amended it then."),
  }),
  relationFields(PrecursorLink, {
    precursor: theOne(() => Precursor, "The precursor."),
    incident: theOne(() => Incident, "The incident that it announced."),
    linkedBy: person("linkedById", "Who linked them."),
    withdrawnBy: person("withdrawnById", "Who withdrew the link; null while it stands."),
  }),
  relationFields(Incident, {
    precursors: page(
      () => PrecursorLinkConnection,
      "The precursors that announced it, as far as you may see them, oldest first; also those whose links were withdrawn, which say so.",
      PageArguments,
    ),
  }),
] as const;
