import { Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import { mappingOf } from "../../../domain/ingest/mapping/mapping-of.js";
import type {
  AlertRoute as AlertRouteRecord,
  AlertSource as AlertSourceRecord,
} from "../../../domain/records/alerts/alert-source.js";
import { AlertRoute } from "../../types/alerts/alert-route.js";
import { AlertMapping, AlertSource } from "../../types/alerts/alert-source.js";
import { AlertSourceKey } from "../../types/alerts/alert-source-key.js";
import { Service } from "../../types/service.js";

@Resolver(() => AlertSource)
export class AlertSourceResolver {
  @Takes("format", "mapping")
  @FieldResolver(() => AlertMapping, {
    description: "By what its alerts are read: its own mapping, or the one that Cordon has for its format.",
  })
  mapping(@Root() source: AlertSourceRecord): AlertMapping {
    return mappingOf(source);
  }

  @Takes("routes")
  @FieldResolver(() => [AlertRoute], { description: "Which service is meant by what its alerts name." })
  routes(@Root() { routes }: AlertSourceRecord): AlertRoute[] {
    return routes as unknown as AlertRoute[];
  }
}

@Resolver(() => AlertRoute)
export class AlertRouteResolver {
  @FieldResolver(() => Service, { nullable: true, description: "The service that is meant." })
  service(@Root() route: AlertRoute): Service {
    return { id: (route as unknown as AlertRouteRecord).serviceId };
  }
}

@Resolver(() => AlertSourceKey)
export class AlertSourceKeyResolver {
  @Takes("id")
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The key itself, in the answer of the operation that issued it and nowhere else: keep it where the program finds it. Null ever after, also where the same request is repeated.",
  })
  secret(@Root() issued: AlertSourceKey): string | null {
    return (issued as { readonly secret?: string }).secret ?? null;
  }
}
