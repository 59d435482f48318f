import { AnyOfField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { WorkTimes } from "../../../../access/acting/work-filter.js";
import type { WorkConditions } from "../../../../access/acting/work-page.js";
import type { WorkKind as Kind } from "../../../store/work/work-sources.js";
import { WorkKind } from "../../work/work-item.js";

@FilterType("Which work is wanted")
export class WorkItemFilter extends WorkTimes implements WorkConditions<Kind> {
  @AnyOfField(() => WorkKind, "Of one of these kinds.")
  kinds?: Kind[] | null;
}
