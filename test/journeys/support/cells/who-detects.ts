/** The personas of detection in an organization that divides it, by the cell that they hold. */
export const requirer = "vulnerability-manager";
export const analyst = "operations-center";
export const sweeper = "azure-responder";
export const hunter = "datacenter-engineer";
export const responder = "security-lead";
/** The team of Exchange, which holds all that a service team has. */
export const engineer = "exchange-engineer";
export const onCall = "exchange-on-call";
/** Of the team of SharePoint, which has nobody yet for what it must detect. */
export const stranger = "sharepoint-engineer";

export const requiringTeam = "Microsoft Security Response Center (MSRC)";
export const analysisTeam = "Cyber Defense Operations Center (CDOC)";
export const sweepTeam = "Azure Security Response";
export const huntTeam = "Microsoft 365 Datacenter Security Team";
export const responseTeam = "Microsoft 365 Security Response Team";
export const intelligenceTeam = "Microsoft Threat Intelligence Center (MSTIC)";
