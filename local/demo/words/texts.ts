/** What is said in cases, whatever they are about. `{service}`, `{region}` and `{count}` stand for what the case says. */
export const texts = {
  regions: ["Europe West", "Korea Central", "US East", "Brazil South", "Japan East", "India South"],
  summary: [
    "It was seen first in {region}, and {count} accounts are concerned as far as we know.",
    "The service team of {service} looks at the logs of the last thirty days.",
    "Customers have not reported anything so far.",
    "Two teams see the same thing in their own logs.",
  ],
  triage: [
    "The log shows what the alert says, and more of the same an hour earlier.",
    "It is not a deployment of ours: none was under way.",
    "The account belongs to a person who was on leave.",
    "The address has been seen in another case this year.",
  ],
  tuning: [
    "The rule leaves out the addresses of the monthly scan.",
    "The threshold counts distinct accounts, not requests.",
    "Accounts of the load test are on the list of known programs.",
    "The rule waits for the second sign before it raises an alert.",
  ],
  falsePositive: [
    "The monthly scan of our own team looks like this.",
    "The rule took a migration of mailboxes for an export.",
    "The clock of one collector was an hour late, so that order and cause were mixed up.",
  ],
  benign: [
    "The administrator had a ticket, which named another service.",
    "The customer had ordered the export from a partner.",
    "The program belongs to a test that ran longer than its ticket said.",
  ],
  failed: ["Every attempt was refused at the first check.", "The page was taken down before anybody had opened it."],
  exercise: [
    "The red team has disclosed the exercise; tenant and application are its own.",
    "It was the exercise of this quarter, and everybody acted as in a real attack.",
  ],
  merged: [
    "The tokens of both name the same key.",
    "Both come from the same address within an hour.",
    "It is the same page, seen by another team.",
  ],
  reopened: [
    "A customer reports the same sign again.",
    "The sweep of the next week found the indicator in {service}.",
    "A log that came late shows a second way in.",
  ],
  declared: [
    "Data of customers was reached by somebody who had no right to it.",
    "Equipment of {service} was used by somebody whom nobody had authorized.",
    "The logs of two teams agree that the access was not ours.",
  ],
  notAffected: [
    "No token of the case was ever used there.",
    "Its logs show the address once, and it was refused.",
    "The component is another version, without the flaw.",
  ],
  containment: [
    "Ended {count} sessions and refused the network in {region}.",
    "Took the front ends in {region} out of the rotation.",
    "Withdrew the credential and watched the traffic for two days.",
    "Stopped the deployment pipeline of {service} until the review.",
  ],
  eviction: [
    "Removed the accounts that had been added, and rotated {count} secrets.",
    "Rebuilt the machines from the image of last month.",
    "Revoked every token that was issued before noon.",
  ],
  mitigation: [
    "The fix is in force in all regions.",
    "The check is on for every tenant, and a test holds it.",
    "The right can be given by two people only.",
  ],
  plan: [
    "Bring back the front ends one region after the other, {region} last.",
    "Restore the settings of the day before, then open the service for a tenth of the tenants.",
    "Restore from the backup of last night, and compare it with the log of changes.",
  ],
  guidance: [
    "Keep the extra logging until the vigilance is over.",
    "Do not bring back {region} before the sweep has been run there.",
    "Rotate the secrets again after the restoration.",
  ],
  restoration: [
    "Restored {service} to the state of the evening before.",
    "Opened {service} for all tenants again, behind the new check.",
    "Restored {count} mailboxes and compared them with their logs.",
  ],
  outcome: [
    "The same attempt, made by ourselves, is refused.",
    "Nothing of the kind has been seen since.",
    "The traffic is as it is on any other day.",
    "Two teams have looked and agree.",
  ],
  back: [
    "A second way in was found, which the first analysis had not seen.",
    "An account that was removed signed in again.",
    "What was contained is seen in another region.",
  ],
  whatHappened: [
    "The alert waited for forty minutes, since two teams each took it for the other's.",
    "The rule looked at one hour of traffic and not at one day.",
    "The owner was reached within nine minutes and took part from then on.",
    "The runbook named a console that was replaced in spring.",
    "The secret was rotated by hand, and one of two places was forgotten.",
    "Nobody had known that the partner could export.",
  ],
  whatChanges: [
    "The alert names one team, which hands it on or keeps it.",
    "The rule looks at a day, and its threshold is that of the last quarter.",
    "The runbook is tried out twice a year by somebody who does not know it.",
    "Secrets are rotated by the pipeline alone.",
    "Rights of partners end with their contract.",
  ],
  followUps: [
    "Let the rule look at a whole day",
    "Rotate the secrets of {service} by the pipeline",
    "End the rights of partners with their contract",
    "Try out the runbook of {service}",
    "Ask for a second person before an export",
    "탐지 규칙의 기준 시간 확대",
    "Alert on tokens that are used in two regions",
  ],
  reviewed: [
    "The response was sufficient; the first hour was lost between two teams.",
    "Both sides acted as the process asks, and within its times.",
    "The way in was closed quickly; finding out who was concerned took too long.",
  ],
  notice: [
    "Somebody who had no right to it has reached data of your tenant in {service}.",
    "Settings of {service} let others read files of your tenant.",
  ],
  noticeEffect: ["{count} items could have been read.", "Names and subjects were read; content was not opened."],
  suggested: ["Look at the sign-ins of the last week.", "Rotate the secrets of your applications."],
  late: [
    "Which tenants were concerned was known only on the fourth day.",
    "The list of the tenants had to be compiled twice.",
  ],
} as const;
