import { directoryTables } from "../../access/directory/directory-tables.js";
import { CreateDirectory1767312000000 } from "../../access/migrations/1767312000000-create-directory.js";
import { KeepAccountsInDirectory1768003200000 } from "../../access/migrations/1768003200000-keep-accounts-in-directory.js";
import { KeepAppointmentsInDirectory1769817600000 } from "../../access/migrations/1769817600000-keep-appointments-in-directory.js";
import { CreateIncidents1767398400000 } from "./migrations/1767398400000-create-incidents.js";
import { SettleClocksApart1767571200000 } from "./migrations/1767571200000-settle-clocks-apart.js";
import { IndexEveryFilter1767744000000 } from "./migrations/1767744000000-index-every-filter.js";
import { CountMonthsByTheCalendar1768521600000 } from "./migrations/1768521600000-count-months-by-the-calendar.js";
import { MarkEvents1768608060000 } from "./migrations/1768608060000-mark-events.js";
import { NumberEntriesFromOne1768694460000 } from "./migrations/1768694460000-number-entries-from-one.js";
import { SealChains1769342460000 } from "./migrations/1769342460000-seal-chains.js";
import { AnswerForEachService1790294400000 } from "./migrations/1790294400000-answer-for-each-service.js";
import { LetSeverityLapse1791000000000 } from "./migrations/1791000000000-let-severity-lapse.js";
import { AgreeReleasesAnew1791000000060 } from "./migrations/1791000000060-agree-releases-anew.js";
import { PlanInSteps1791100000000 } from "./migrations/1791100000000-plan-in-steps.js";
import { AskWhoKnows1791200000000 } from "./migrations/1791200000000-ask-who-knows.js";
import { PartContributions1791200030000 } from "./migrations/1791200030000-part-contributions.js";
import { KeepEvidenceInCustody1791300000000 } from "./migrations/1791300000000-keep-evidence-in-custody.js";
import { KeepTheCaseFile1791400000000 } from "./migrations/1791400000000-keep-the-case-file.js";
import { TimeAcknowledgements1791500000000 } from "./migrations/1791500000000-time-acknowledgements.js";
import { IndexWhatIsDue1791500010000 } from "./migrations/1791500010000-index-what-is-due.js";
import { ReplaceCustodians1791510000000 } from "./migrations/1791510000000-replace-custodians.js";
import { MarkEventsOfParts1791520000000 } from "./migrations/1791520000000-mark-events-of-parts.js";
import { InviteToRooms1791530010000 } from "./migrations/1791530010000-invite-to-rooms.js";
import { WithholdDeclinedQuestions1791540000000 } from "./migrations/1791540000000-withhold-declined-questions.js";
import { LetHoldersRead1791540030000 } from "./migrations/1791540030000-let-holders-read.js";
import { SaltAdvice1791540060000 } from "./migrations/1791540060000-salt-advice.js";
import { BindWhatWasCollected1791550000000 } from "./migrations/1791550000000-bind-what-was-collected.js";
import { LetClocksAct1791600000000 } from "./migrations/1791600000000-let-clocks-act.js";
import { IndexObligations1791600010000 } from "./migrations/1791600010000-index-obligations.js";
import { NotifyCustomers1791610000000 } from "./migrations/1791610000000-notify-customers.js";
import { CarryNotificationsOver1791610010000 } from "./migrations/1791610010000-carry-notifications-over.js";
import { OrderOwedNotices1791620000000 } from "./migrations/1791620000000-order-owed-notices.js";
import { WarnOfDelayedNotices1791630000001 } from "./migrations/1791630000001-warn-of-delayed-notices.js";
import { IndexDelayedNotices1791630010001 } from "./migrations/1791630010001-index-delayed-notices.js";
import { MeetDutiesByDelivery1791630020002 } from "./migrations/1791630020002-meet-duties-by-delivery.js";
import { SayWhoseLawAPromiseIsOf1791630030000 } from "./migrations/1791630030000-say-whose-law-a-promise-is-of.js";
import { IndexPromises1791630040000 } from "./migrations/1791630040000-index-promises.js";
import { IndexLists1791700000000 } from "./migrations/1791700000000-index-lists.js";
import { IndexSearchedTexts1791710000000 } from "./migrations/1791710000000-index-searched-texts.js";
import { KeepSearchedTexts1791720000000 } from "./migrations/1791720000000-keep-searched-texts.js";
import { IndexHunts1791730000000 } from "./migrations/1791730000000-index-hunts.js";
import { KeepRollups1791800000000 } from "./migrations/1791800000000-keep-rollups.js";
import { FindArchivesById1791890000000 } from "./migrations/1791890000000-find-archives-by-id.js";
import { RequireTechniques1791900000000 } from "./migrations/1791900000000-require-techniques.js";
import { IndexTechniques1791900010000 } from "./migrations/1791900010000-index-techniques.js";
import { KeepIndicators1792000000000 } from "./migrations/1792000000000-keep-indicators.js";
import { KeepSearchedIndicators1792000010000 } from "./migrations/1792000010000-keep-searched-indicators.js";
import { TakeAlertsFromSources1792100000000 } from "./migrations/1792100000000-take-alerts-from-sources.js";
import { IndexAlertQueue1792100010000 } from "./migrations/1792100010000-index-alert-queue.js";
import { IndexNarrowAlerts1792100020000 } from "./migrations/1792100020000-index-narrow-alerts.js";
import { KeepVulnerabilities1792200000000 } from "./migrations/1792200000000-keep-vulnerabilities.js";
import { KeepServiceAnalyses1792200010000 } from "./migrations/1792200010000-keep-service-analyses.js";
import { IndexAlertsOfAPeriod1792200020000 } from "./migrations/1792200020000-index-alerts-of-a-period.js";
import { AnalyseIncidents1792300000000 } from "./migrations/1792300000000-analyse-incidents.js";
import { HuntForBreaches1792300010000 } from "./migrations/1792300010000-hunt-for-breaches.js";
import { SweepForIndicators1792400000000 } from "./migrations/1792400000000-sweep-for-indicators.js";
import { IndexSweeps1792400010000 } from "./migrations/1792400010000-index-sweeps.js";
import { CheckSweeps1792400020000 } from "./migrations/1792400020000-check-sweeps.js";
import { SuppressAlerts1792500000000 } from "./migrations/1792500000000-suppress-alerts.js";
import { IndexSuppressedAlerts1792500010000 } from "./migrations/1792500010000-index-suppressed-alerts.js";
import { CorrelateAlerts1792500020000 } from "./migrations/1792500020000-correlate-alerts.js";
import { IndexCorrelatedAlerts1792500030000 } from "./migrations/1792500030000-index-correlated-alerts.js";
import { MarkEventsOfDetection1792900000000 } from "./migrations/1792900000000-mark-events-of-detection.js";
import { TakeTextsApartFaster1793000000000 } from "./migrations/1793000000000-take-texts-apart-faster.js";
import { RecordAdversaryActivities1793100000000 } from "./migrations/1793100000000-record-adversary-activities.js";
import { KeepPrecursors1793100010000 } from "./migrations/1793100010000-keep-precursors.js";
import { BriefOnThreats1793200000000 } from "./migrations/1793200000000-brief-on-threats.js";
import { IndexWhatComesOfBriefings1793200010000 } from "./migrations/1793200010000-index-what-comes-of-briefings.js";
import { ProfileThreatActors1793200020000 } from "./migrations/1793200020000-profile-threat-actors.js";
import { IndexAttributions1793200030000 } from "./migrations/1793200030000-index-attributions.js";
import { MarkEventsOfIntelligence1793200040000 } from "./migrations/1793200040000-mark-events-of-intelligence.js";
import { PrioritizeByIntelligence1793200050000 } from "./migrations/1793200050000-prioritize-by-intelligence.js";
import { IndexPrioritiesOfSweeps1793200060000 } from "./migrations/1793200060000-index-priorities-of-sweeps.js";
import { ProveByAlerts1793400000000 } from "./migrations/1793400000000-prove-by-alerts.js";
import { CarryProofsOver1793400005000 } from "./migrations/1793400005000-carry-proofs-over.js";
import { IndexProofs1793400010000 } from "./migrations/1793400010000-index-proofs.js";
import { DateFingerprints1793400020000 } from "./migrations/1793400020000-date-fingerprints.js";
import { IndexPassingAlertRows1793400030000 } from "./migrations/1793400030000-index-passing-alert-rows.js";
import { MeasureByReadableAlerts1793400040000 } from "./migrations/1793400040000-measure-by-readable-alerts.js";
import { IndexAcknowledgedAlerts1793500000000 } from "./migrations/1793500000000-index-acknowledged-alerts.js";
import { KeepUncoveredPeriods1794100000000 } from "./migrations/1794100000000-keep-uncovered-periods.js";
import { CompareSweptPeriods1794100010000 } from "./migrations/1794100010000-compare-swept-periods.js";
import { KeepAnswersToBriefings1794100020000 } from "./migrations/1794100020000-keep-answers-to-briefings.js";
import { IndexWhatLapsesOfBriefings1794100030000 } from "./migrations/1794100030000-index-what-lapses-of-briefings.js";
import { ReturnSuppressedAlerts1794200000000 } from "./migrations/1794200000000-return-suppressed-alerts.js";
import { IndexHeldBackAlerts1794200010000 } from "./migrations/1794200010000-index-held-back-alerts.js";
import { IndexProofsOfDeployments1794300000000 } from "./migrations/1794300000000-index-proofs-of-deployments.js";
import { AmendMonitoring1794300010000 } from "./migrations/1794300010000-amend-monitoring.js";
import { AwaitFirstReports1794300020000 } from "./migrations/1794300020000-await-first-reports.js";
import { KeepVersionsOfPrecursors1794400000000 } from "./migrations/1794400000000-keep-versions-of-precursors.js";
import { IndexUnlinkedFindings1794400010000 } from "./migrations/1794400010000-index-unlinked-findings.js";
import { CorrectAlerts1794500000000 } from "./migrations/1794500000000-correct-alerts.js";
import { RerouteAlerts1794500010000 } from "./migrations/1794500010000-reroute-alerts.js";
import { KeepTakenObjects1794600000000 } from "./migrations/1794600000000-keep-taken-objects.js";
import { WithdrawSightings1794600010000 } from "./migrations/1794600010000-withdraw-sightings.js";
import { KeepWhatIsSaidOfVulnerabilities1794700000000 } from "./migrations/1794700000000-keep-what-is-said-of-vulnerabilities.js";
import { IndexVulnerabilitiesThatAreDue1794700010000 } from "./migrations/1794700010000-index-vulnerabilities-that-are-due.js";
import { RefuseRequirements1794700020000 } from "./migrations/1794700020000-refuse-requirements.js";
import { WithdrawHuntFindings1794700030000 } from "./migrations/1794700030000-withdraw-hunt-findings.js";
import { WithdrawServiceAnalyses1794700040000 } from "./migrations/1794700040000-withdraw-service-analyses.js";
import { CheckServiceAnalyses1794700050000 } from "./migrations/1794700050000-check-service-analyses.js";
import { TakeTurnsOfSources1794800000000 } from "./migrations/1794800000000-take-turns-of-sources.js";
import { FindAlertsByReports1794800010000 } from "./migrations/1794800010000-find-alerts-by-reports.js";
import { DisputeConfirmedResults1794910000000 } from "./migrations/1794910000000-dispute-confirmed-results.js";
import { FindHitsByAlerts1794910010000 } from "./migrations/1794910010000-find-hits-by-alerts.js";
import { TimeTriage1795000000000 } from "./migrations/1795000000000-time-triage.js";
import { AmendHunts1795100000000 } from "./migrations/1795100000000-amend-hunts.js";
import { AwaitIncidents1795100010000 } from "./migrations/1795100010000-await-incidents.js";
import { IndexAwaitedIncidents1795100020000 } from "./migrations/1795100020000-index-awaited-incidents.js";
import { NameProducers1795200000000 } from "./migrations/1795200000000-name-producers.js";
import { FindSightingsByStixIds1795200010000 } from "./migrations/1795200010000-find-sightings-by-stix-ids.js";
import { FindRelationsByStixIds1795200020000 } from "./migrations/1795200020000-find-relations-by-stix-ids.js";
import { CorrelateStrictly1795200030000 } from "./migrations/1795200030000-correlate-strictly.js";
import { MarkEventsFaster1795300000000 } from "./migrations/1795300000000-mark-events-faster.js";
import { ShareOutSuggestions1795600000000 } from "./migrations/1795600000000-share-out-suggestions.js";
import { FindLinkedAlertsByReports1795600010000 } from "./migrations/1795600010000-find-linked-alerts-by-reports.js";
import { CountIntakeOfSources1795700000000 } from "./migrations/1795700000000-count-intake-of-sources.js";
import { IndexAlertsByGravity1795700010000 } from "./migrations/1795700010000-index-alerts-by-gravity.js";
import { KeepSearchedVulnerabilities1795800000000 } from "./migrations/1795800000000-keep-searched-vulnerabilities.js";
import { KeepSearchedHunts1795800010000 } from "./migrations/1795800010000-keep-searched-hunts.js";
import { KeepSearchedBriefings1795800020000 } from "./migrations/1795800020000-keep-searched-briefings.js";
import { KeepSearchedSweeps1795800030000 } from "./migrations/1795800030000-keep-searched-sweeps.js";
import { TakeBackCorrelations1796100000000 } from "./migrations/1796100000000-take-back-correlations.js";
import { WithdrawLinks1796100010000 } from "./migrations/1796100010000-withdraw-links.js";
import { IndexStandingLinks1796100020000 } from "./migrations/1796100020000-index-standing-links.js";
import { LinkPrecursorsAnew1796100030000 } from "./migrations/1796100030000-link-precursors-anew.js";
import { RelateIndicatorsToProfiles1796200000000 } from "./migrations/1796200000000-relate-indicators-to-profiles.js";
import { IndexRelationsToProfiles1796200010000 } from "./migrations/1796200010000-index-relations-to-profiles.js";
import { RelateWhatProfilesName1796200020000 } from "./migrations/1796200020000-relate-what-profiles-name.js";
import { TakeProfilesFromStix1796200030000 } from "./migrations/1796200030000-take-profiles-from-stix.js";
import { AddUpAlertsByOrigin1796300000000 } from "./migrations/1796300000000-add-up-alerts-by-origin.js";
import { AssignAlerts1796300010000 } from "./migrations/1796300010000-assign-alerts.js";
import { IndexAssignedAlerts1796300020000 } from "./migrations/1796300020000-index-assigned-alerts.js";
import { NoteAlerts1796300030000 } from "./migrations/1796300030000-note-alerts.js";
import { IndexAlertsOfIncidents1796400000000 } from "./migrations/1796400000000-index-alerts-of-incidents.js";
import { StopAwaitingFirstReports1796400010000 } from "./migrations/1796400010000-stop-awaiting-first-reports.js";
import { CorrelateAssets1796500000000 } from "./migrations/1796500000000-correlate-assets.js";
import { ProveByJudgement1796500010000 } from "./migrations/1796500010000-prove-by-judgement.js";
import { JudgeFormerProofs1796500020000 } from "./migrations/1796500020000-judge-former-proofs.js";
import { KeepSearchedProfiles1796800000000 } from "./migrations/1796800000000-keep-searched-profiles.js";
import { KeepSearchedHuntFindings1796800010000 } from "./migrations/1796800010000-keep-searched-hunt-findings.js";
import { KeepSearchedRequirements1796800020000 } from "./migrations/1796800020000-keep-searched-requirements.js";
import { KeepSearchedPrecursors1796800030000 } from "./migrations/1796800030000-keep-searched-precursors.js";
import { KeepSearchedSuppressions1796800040000 } from "./migrations/1796800040000-keep-searched-suppressions.js";
import { KeepSearchedDeployments1796800050000 } from "./migrations/1796800050000-keep-searched-deployments.js";
import { RaiseNothingByFew1796900000000 } from "./migrations/1796900000000-raise-nothing-by-few.js";
import { IndexResolvedAlerts1797100000000 } from "./migrations/1797100000000-index-resolved-alerts.js";
import { KeepHistoryOfAlerts1797200000000 } from "./migrations/1797200000000-keep-history-of-alerts.js";
import { MeasureHowAlertsAreLookedAt1797200010000 } from "./migrations/1797200010000-measure-how-alerts-are-looked-at.js";
import { CarryHistoriesOver1797200020000 } from "./migrations/1797200020000-carry-histories-over.js";
import { DateNewsOfAlerts1797300000000 } from "./migrations/1797300000000-date-news-of-alerts.js";
import { AskForNarrowMarkings1797300010000 } from "./migrations/1797300010000-ask-for-narrow-markings.js";
import { IndexRequestedMarkings1797300011000 } from "./migrations/1797300011000-index-requested-markings.js";
import { TakeAlertsOutOfSuppressions1797300020000 } from "./migrations/1797300020000-take-alerts-out-of-suppressions.js";
import { KeepQuarterHours1797400000000 } from "./migrations/1797400000000-keep-quarter-hours.js";
import { IndexRedIncidents1797400010000 } from "./migrations/1797400010000-index-red-incidents.js";
import { IndexPeopleByTeam1797400020000 } from "./migrations/1797400020000-index-people-by-team.js";
import { IndexAddressees1797400030000 } from "./migrations/1797400030000-index-addressees.js";
import { ListMissingAnalyses1797700000000 } from "./migrations/1797700000000-list-missing-analyses.js";
import { WaitForSources1797800000000 } from "./migrations/1797800000000-wait-for-sources.js";
import { CompareAnew1797910000000 } from "./migrations/1797910000000-compare-anew.js";
import { CompareRecentIndicators1797910005000 } from "./migrations/1797910005000-compare-recent-indicators.js";
import { IndexComparedIndicators1797910010000 } from "./migrations/1797910010000-index-compared-indicators.js";
import { ReviseAdvisories1797920000000 } from "./migrations/1797920000000-revise-advisories.js";
import { ValidateKeptClose1797920010000 } from "./migrations/1797920010000-validate-kept-close.js";
import { ExplainAcceptances1797930000000 } from "./migrations/1797930000000-explain-acceptances.js";
import { IndexContradictedSweeps1797930010000 } from "./migrations/1797930010000-index-contradicted-sweeps.js";
import { RequireEnvironments1797940000000 } from "./migrations/1797940000000-require-environments.js";
import { NameWhatReturnedAlerts1797950000000 } from "./migrations/1797950000000-name-what-returned-alerts.js";
import { FindHeldBackByReports1797950010000 } from "./migrations/1797950010000-find-held-back-by-reports.js";
import { NoteSinceWhenIndicatorsCount1797955000000 } from "./migrations/1797955000000-note-since-when-indicators-count.js";
import { IndexLengthsOfRanges1797960000000 } from "./migrations/1797960000000-index-lengths-of-ranges.js";
import { WriteMailboxesAlike1797960010000 } from "./migrations/1797960010000-write-mailboxes-alike.js";
import { FindMonitoringInAnyLetters1797980000000 } from "./migrations/1797980000000-find-monitoring-in-any-letters.js";
import { CompareAlertsAgain1797990000000 } from "./migrations/1797990000000-compare-alerts-again.js";
import { IndexAlertsComparedAgain1797990010000 } from "./migrations/1797990010000-index-alerts-compared-again.js";
import { CheckExplanations1797990020000 } from "./migrations/1797990020000-check-explanations.js";
import { IndexSightingsOfResults1797990030000 } from "./migrations/1797990030000-index-sightings-of-results.js";
import { RequestTuning1797992000000 } from "./migrations/1797992000000-request-tuning.js";
import { IndexAlertsByTuning1797992010000 } from "./migrations/1797992010000-index-alerts-by-tuning.js";
import { MarkEventsOfTuning1797992020000 } from "./migrations/1797992020000-mark-events-of-tuning.js";
import { IndexObservedTechniques1797992030000 } from "./migrations/1797992030000-index-observed-techniques.js";
import { ProveEachEnvironment1797992040000 } from "./migrations/1797992040000-prove-each-environment.js";
import { LetProfilesEndNothing1797993000000 } from "./migrations/1797993000000-let-profiles-end-nothing.js";
import { KeepConclusionsOfHunts1797994000000 } from "./migrations/1797994000000-keep-conclusions-of-hunts.js";
import { LinkFindingsOfIncidents1797994010000 } from "./migrations/1797994010000-link-findings-of-incidents.js";
import { DateFindingsOfHunts1797994020000 } from "./migrations/1797994020000-date-findings-of-hunts.js";
import { IndexHunters1797994030000 } from "./migrations/1797994030000-index-hunters.js";
import { ObserveWhatStands1797994100000 } from "./migrations/1797994100000-observe-what-stands.js";
import { ProveNoSharedRule1797994110000 } from "./migrations/1797994110000-prove-no-shared-rule.js";
import { KeepClosingsOfPrecursors1797994200000 } from "./migrations/1797994200000-keep-closings-of-precursors.js";
import { EndActorProfiles1797994210000 } from "./migrations/1797994210000-end-actor-profiles.js";
import { LetAnswersStand1797994220000 } from "./migrations/1797994220000-let-answers-stand.js";
import { IndexAlertsByTriage1797994300000 } from "./migrations/1797994300000-index-alerts-by-triage.js";
import { KeepEntitiesOfAlerts1797996000000 } from "./migrations/1797996000000-keep-entities-of-alerts.js";
import { FindAlertsByEntities1797996010000 } from "./migrations/1797996010000-find-alerts-by-entities.js";
import { SuppressByRules1797996020000 } from "./migrations/1797996020000-suppress-by-rules.js";
import { NoteUseOfKeys1797996030000 } from "./migrations/1797996030000-note-use-of-keys.js";
import { AskForLogSources1797997000000 } from "./migrations/1797997000000-ask-for-log-sources.js";
import { TestDetections1797997010000 } from "./migrations/1797997010000-test-detections.js";
import { LeadFromHuntsToRequirements1797997020000 } from "./migrations/1797997020000-lead-from-hunts-to-requirements.js";
import { SayWhatMonitoringRuns1797997030000 } from "./migrations/1797997030000-say-what-monitoring-runs.js";
import { ClassifyVulnerabilities1797998000000 } from "./migrations/1797998000000-classify-vulnerabilities.js";
import { IndexWeaknesses1797998010000 } from "./migrations/1797998010000-index-weaknesses.js";
import { SayWhichVersionsAreAffected1797998020000 } from "./migrations/1797998020000-say-which-versions-are-affected.js";
import { SearchInsertsAtOnce1797998100000 } from "./migrations/1797998100000-search-inserts-at-once.js";
import { IndexWaitingAlerts1797998110000 } from "./migrations/1797998110000-index-waiting-alerts.js";
import { MarkEventsOfManyAlerts1797998120000 } from "./migrations/1797998120000-mark-events-of-many-alerts.js";
import { fingerprintTables } from "./tables/fingerprint-tables.js";
import { tables } from "./tables.js";

/** What the database of this subgraph is made of: its own tables and the directory; the migrations, the newest last. */
export const database = {
  tables: [...Object.values(directoryTables), ...Object.values(tables), ...Object.values(fingerprintTables)],
  migrations: [
    CreateDirectory1767312000000,
    CreateIncidents1767398400000,
    SettleClocksApart1767571200000,
    IndexEveryFilter1767744000000,
    KeepAccountsInDirectory1768003200000,
    CountMonthsByTheCalendar1768521600000,
    MarkEvents1768608060000,
    NumberEntriesFromOne1768694460000,
    SealChains1769342460000,
    KeepAppointmentsInDirectory1769817600000,
    AnswerForEachService1790294400000,
    LetSeverityLapse1791000000000,
    AgreeReleasesAnew1791000000060,
    PlanInSteps1791100000000,
    AskWhoKnows1791200000000,
    PartContributions1791200030000,
    KeepEvidenceInCustody1791300000000,
    KeepTheCaseFile1791400000000,
    TimeAcknowledgements1791500000000,
    IndexWhatIsDue1791500010000,
    ReplaceCustodians1791510000000,
    MarkEventsOfParts1791520000000,
    InviteToRooms1791530010000,
    WithholdDeclinedQuestions1791540000000,
    LetHoldersRead1791540030000,
    SaltAdvice1791540060000,
    BindWhatWasCollected1791550000000,
    LetClocksAct1791600000000,
    IndexObligations1791600010000,
    NotifyCustomers1791610000000,
    CarryNotificationsOver1791610010000,
    OrderOwedNotices1791620000000,
    WarnOfDelayedNotices1791630000001,
    IndexDelayedNotices1791630010001,
    MeetDutiesByDelivery1791630020002,
    SayWhoseLawAPromiseIsOf1791630030000,
    IndexPromises1791630040000,
    IndexLists1791700000000,
    IndexSearchedTexts1791710000000,
    KeepSearchedTexts1791720000000,
    IndexHunts1791730000000,
    KeepRollups1791800000000,
    FindArchivesById1791890000000,
    RequireTechniques1791900000000,
    IndexTechniques1791900010000,
    KeepIndicators1792000000000,
    KeepSearchedIndicators1792000010000,
    TakeAlertsFromSources1792100000000,
    IndexAlertQueue1792100010000,
    IndexNarrowAlerts1792100020000,
    KeepVulnerabilities1792200000000,
    KeepServiceAnalyses1792200010000,
    IndexAlertsOfAPeriod1792200020000,
    AnalyseIncidents1792300000000,
    HuntForBreaches1792300010000,
    SweepForIndicators1792400000000,
    IndexSweeps1792400010000,
    CheckSweeps1792400020000,
    SuppressAlerts1792500000000,
    IndexSuppressedAlerts1792500010000,
    CorrelateAlerts1792500020000,
    IndexCorrelatedAlerts1792500030000,
    MarkEventsOfDetection1792900000000,
    TakeTextsApartFaster1793000000000,
    RecordAdversaryActivities1793100000000,
    KeepPrecursors1793100010000,
    BriefOnThreats1793200000000,
    IndexWhatComesOfBriefings1793200010000,
    ProfileThreatActors1793200020000,
    IndexAttributions1793200030000,
    MarkEventsOfIntelligence1793200040000,
    PrioritizeByIntelligence1793200050000,
    IndexPrioritiesOfSweeps1793200060000,
    ProveByAlerts1793400000000,
    CarryProofsOver1793400005000,
    IndexProofs1793400010000,
    DateFingerprints1793400020000,
    IndexPassingAlertRows1793400030000,
    MeasureByReadableAlerts1793400040000,
    IndexAcknowledgedAlerts1793500000000,
    KeepUncoveredPeriods1794100000000,
    CompareSweptPeriods1794100010000,
    KeepAnswersToBriefings1794100020000,
    IndexWhatLapsesOfBriefings1794100030000,
    ReturnSuppressedAlerts1794200000000,
    IndexHeldBackAlerts1794200010000,
    IndexProofsOfDeployments1794300000000,
    AmendMonitoring1794300010000,
    AwaitFirstReports1794300020000,
    KeepVersionsOfPrecursors1794400000000,
    IndexUnlinkedFindings1794400010000,
    CorrectAlerts1794500000000,
    RerouteAlerts1794500010000,
    KeepTakenObjects1794600000000,
    WithdrawSightings1794600010000,
    KeepWhatIsSaidOfVulnerabilities1794700000000,
    IndexVulnerabilitiesThatAreDue1794700010000,
    RefuseRequirements1794700020000,
    WithdrawHuntFindings1794700030000,
    WithdrawServiceAnalyses1794700040000,
    CheckServiceAnalyses1794700050000,
    TakeTurnsOfSources1794800000000,
    FindAlertsByReports1794800010000,
    DisputeConfirmedResults1794910000000,
    FindHitsByAlerts1794910010000,
    TimeTriage1795000000000,
    AmendHunts1795100000000,
    AwaitIncidents1795100010000,
    IndexAwaitedIncidents1795100020000,
    NameProducers1795200000000,
    FindSightingsByStixIds1795200010000,
    FindRelationsByStixIds1795200020000,
    CorrelateStrictly1795200030000,
    MarkEventsFaster1795300000000,
    ShareOutSuggestions1795600000000,
    FindLinkedAlertsByReports1795600010000,
    CountIntakeOfSources1795700000000,
    IndexAlertsByGravity1795700010000,
    KeepSearchedVulnerabilities1795800000000,
    KeepSearchedHunts1795800010000,
    KeepSearchedBriefings1795800020000,
    KeepSearchedSweeps1795800030000,
    TakeBackCorrelations1796100000000,
    WithdrawLinks1796100010000,
    IndexStandingLinks1796100020000,
    LinkPrecursorsAnew1796100030000,
    RelateIndicatorsToProfiles1796200000000,
    IndexRelationsToProfiles1796200010000,
    RelateWhatProfilesName1796200020000,
    TakeProfilesFromStix1796200030000,
    AddUpAlertsByOrigin1796300000000,
    AssignAlerts1796300010000,
    IndexAssignedAlerts1796300020000,
    NoteAlerts1796300030000,
    IndexAlertsOfIncidents1796400000000,
    StopAwaitingFirstReports1796400010000,
    CorrelateAssets1796500000000,
    ProveByJudgement1796500010000,
    JudgeFormerProofs1796500020000,
    KeepSearchedProfiles1796800000000,
    KeepSearchedHuntFindings1796800010000,
    KeepSearchedRequirements1796800020000,
    KeepSearchedPrecursors1796800030000,
    KeepSearchedSuppressions1796800040000,
    KeepSearchedDeployments1796800050000,
    RaiseNothingByFew1796900000000,
    IndexResolvedAlerts1797100000000,
    KeepHistoryOfAlerts1797200000000,
    MeasureHowAlertsAreLookedAt1797200010000,
    CarryHistoriesOver1797200020000,
    DateNewsOfAlerts1797300000000,
    AskForNarrowMarkings1797300010000,
    IndexRequestedMarkings1797300011000,
    TakeAlertsOutOfSuppressions1797300020000,
    KeepQuarterHours1797400000000,
    IndexRedIncidents1797400010000,
    IndexPeopleByTeam1797400020000,
    IndexAddressees1797400030000,
    ListMissingAnalyses1797700000000,
    WaitForSources1797800000000,
    CompareAnew1797910000000,
    CompareRecentIndicators1797910005000,
    IndexComparedIndicators1797910010000,
    ReviseAdvisories1797920000000,
    ValidateKeptClose1797920010000,
    ExplainAcceptances1797930000000,
    IndexContradictedSweeps1797930010000,
    RequireEnvironments1797940000000,
    NameWhatReturnedAlerts1797950000000,
    FindHeldBackByReports1797950010000,
    NoteSinceWhenIndicatorsCount1797955000000,
    IndexLengthsOfRanges1797960000000,
    WriteMailboxesAlike1797960010000,
    FindMonitoringInAnyLetters1797980000000,
    CompareAlertsAgain1797990000000,
    IndexAlertsComparedAgain1797990010000,
    CheckExplanations1797990020000,
    IndexSightingsOfResults1797990030000,
    RequestTuning1797992000000,
    IndexAlertsByTuning1797992010000,
    MarkEventsOfTuning1797992020000,
    IndexObservedTechniques1797992030000,
    ProveEachEnvironment1797992040000,
    LetProfilesEndNothing1797993000000,
    KeepConclusionsOfHunts1797994000000,
    LinkFindingsOfIncidents1797994010000,
    DateFindingsOfHunts1797994020000,
    IndexHunters1797994030000,
    ObserveWhatStands1797994100000,
    ProveNoSharedRule1797994110000,
    KeepClosingsOfPrecursors1797994200000,
    EndActorProfiles1797994210000,
    LetAnswersStand1797994220000,
    IndexAlertsByTriage1797994300000,
    KeepEntitiesOfAlerts1797996000000,
    FindAlertsByEntities1797996010000,
    SuppressByRules1797996020000,
    NoteUseOfKeys1797996030000,
    AskForLogSources1797997000000,
    TestDetections1797997010000,
    LeadFromHuntsToRequirements1797997020000,
    SayWhatMonitoringRuns1797997030000,
    ClassifyVulnerabilities1797998000000,
    IndexWeaknesses1797998010000,
    SayWhichVersionsAreAffected1797998020000,
    SearchInsertsAtOnce1797998100000,
    IndexWaitingAlerts1797998110000,
    MarkEventsOfManyAlerts1797998120000,
  ],
};
