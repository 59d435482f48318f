import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { Task } from "../../domain/records/tasks/task.js";
import { taskAggregate } from "../../store/aggregates/tasks/task-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { whoLeads } from "../who-leads.js";

/** What every operation on a task asks for. */
@InputType()
export class TaskInput extends CaseInput {
  @IdentifierField("The task, as `Incident.tasks` lists it.")
  taskId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a task. */
export const taskAction = actionsOn(taskAggregate);

/** Whom a task concerns: who is to do it, who created it, and the lead. */
export const whoHasTheTask = [{ holder: "ASSIGNEE" }, { holder: "CREATOR" }, ...whoLeads] as const;

/** The write that changes the task itself. */
export const setTask = ({ task }: { readonly task: Task }, set: Partial<Task>) =>
  ({ update: "Task", id: task.id, set }) as const;
