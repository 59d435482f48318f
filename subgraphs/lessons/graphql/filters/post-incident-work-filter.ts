import { AnyOfField } from "../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../platform/graphql/lists/filter-type.js";
import { WorkTimes } from "../../../access/acting/work-filter.js";
import type { WorkConditions } from "../../../access/acting/work-page.js";
import type { WorkKind } from "../../store/work-sources.js";
import { PostIncidentWorkKind } from "../work/post-incident-work-item.js";

@FilterType("Which work after incidents is wanted")
export class PostIncidentWorkFilter extends WorkTimes implements WorkConditions<WorkKind> {
  @AnyOfField(() => PostIncidentWorkKind, "Of one of these kinds.")
  kinds?: WorkKind[] | null;
}
