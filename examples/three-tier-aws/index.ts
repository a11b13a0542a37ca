// A case file in three tiers: a load balancer in the zone dmz, servers in the zone application, a
// database in the zone data. Operators come from a network of their own, the zone management. Each
// zone opens to the next what it needs, and nothing else.
//
// With `pulumi config set lateral true` a network for partners joins it. Each of its settings is one
// that is written every day, and no rule on one resource objects to any; together they open a way from the
// partners' servers to the database.
import { config } from "./settings";
import "./application";
import "./operations";

if (config.getBoolean("lateral")) {
  require("./lateral");
}
