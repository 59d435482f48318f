import { editCase } from "../../../actions/detection-and-analysis/edit-case.js";
import { formVirtualTeam } from "../../../actions/detection-and-analysis/form-virtual-team.js";
import { closeIncident } from "../../../actions/post-incident-activity/close-incident.js";
import { enterPostIncidentActivity } from "../../../actions/post-incident-activity/enter-post-incident-activity.js";
import { Incident } from "../../types/case/incident.js";
import type { KindOfWork } from "./kind-of-work.js";

/** What waits of an incident as a whole. */
export const incidentWorkKinds = {
  INCIDENT: {
    type: Incident,
    operations: [formVirtualTeam, editCase, enterPostIncidentActivity],
    description: "An open incident that you lead.",
  },
  INCIDENT_CLOSURE: {
    type: Incident,
    operations: [closeIncident],
    description: "An incident whose review is completed.",
  },
} as const satisfies Readonly<Record<string, KindOfWork>>;
