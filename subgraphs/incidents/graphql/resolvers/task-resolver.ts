import { Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { PersonStub } from "../../../access/stubs.js";
import type { Task as TaskRecord } from "../../domain/records/tasks/task.js";
import { Task } from "../types/tasks/task.js";

/** Whom a task concerns. */
@Resolver(() => Task)
export class TaskResolver {
  @FieldResolver(() => PersonStub, { nullable: true, description: "Who is to do it; null while nobody is named." })
  assignee(@Root() { assigneeId: id }: TaskRecord): PersonStub | null {
    return id ? { id } : null;
  }

  @FieldResolver(() => PersonStub, {
    nullable: true,
    description: "Who completed or cancelled it; null while it is open.",
  })
  endedBy(@Root() { endedById: id }: TaskRecord): PersonStub | null {
    return id ? { id } : null;
  }
}
