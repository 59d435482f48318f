import { one, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { Incident } from "../types/case/incident.js";
import { Task } from "../types/tasks/task.js";

/** Where the things of this room lead. */
export const tasksRelations = [
  relationFields(Task, {
    assignee: person("assigneeId", "Who is to do it; null while nobody is named."),
    endedBy: person("endedById", "Who completed or cancelled it; null while it is open."),
    createdBy: person("createdById", "Who created it."),
    incident: one(() => Incident, "The incident."),
  }),
] as const;
