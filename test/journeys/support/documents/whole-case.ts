/** One federated query that returns a whole case: incident, the response of each service, teams, people, timeline, review and lessons, of three subgraphs. */
export const wholeCase = `query WholeCase($id: ID!) {
  incident(id: $id) {
    number
    title
    state
    phase
    severity
    services { name owner { name } }
    responsibleTeams { name function }
    onCall { personName team { name } }
    serviceResponses {
      state
      round
      service { name }
      owner { person { name } }
      milestones { kind round reachedAt }
      recoveryPlans { state text }
    }
    milestones { kind reachedAt }
    virtualTeam { role person { name teams { name } } }
    assignments { role state person { name } }
    alerts { title disposition severityAssessment { severity priority } }
    analyses { attackVector findings }
    responseSteps { phase round description }
    notificationObligations { clock dueAt state }
    customerNotices { nodes { channel releasedAt } }
    timeline(first: 100) { nodes { sequence recordedAt actorName operation text } }
    review {
      state
      kind
      conclusion
      serviceSideAnalyses { service { name } exposure }
      lessons { kind whatHappened followUps { title state owner { name } } }
    }
  }
}`;
