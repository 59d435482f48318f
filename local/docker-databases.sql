-- One database for each subgraph, owned by a role of its own that can connect to no other. Run once, by the PostgreSQL
-- container of docker-compose.yml, when its volume is empty.
CREATE ROLE "teams" LOGIN PASSWORD 'teams';
CREATE ROLE "incidents" LOGIN PASSWORD 'incidents';
CREATE ROLE "lessons" LOGIN PASSWORD 'lessons';

CREATE DATABASE "teams" OWNER "teams";
CREATE DATABASE "incidents" OWNER "incidents";
CREATE DATABASE "lessons" OWNER "lessons";

REVOKE ALL ON DATABASE "teams", "incidents", "lessons" FROM PUBLIC;
REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC;
