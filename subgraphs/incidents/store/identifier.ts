/** What an id of ours looks like; anything else names nothing, and is not asked for in SQL. */
export const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
