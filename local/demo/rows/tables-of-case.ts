/** The tables that cases are stored in, by database, in an order that foreign keys allow. */
export const tablesOfCase = {
  incidents: [
    ...["incident", "alert", "severity_assessment", "service_response", "milestone", "severity_change"],
    ...["assignment", "approval", "analysis", "response_step", "recovery_plan", "guidance", "affected_tenant"],
    ...["customer_notice", "customer_notice_version", "notice_delivery", "regulation_assessment"],
    ...["notification_obligation", "authority_notice", "timeline_entry", "audit_entry"],
  ],
  lessons: ["review", "service_side_analysis", "lesson", "follow_up"],
  teams: ["known_incident"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
