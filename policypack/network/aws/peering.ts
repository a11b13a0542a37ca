import {
  asType,
  type Checked,
  type CheckedValue,
  isGiven,
  nodeOf,
  type Resource,
} from "../../core";
import {
  DefaultVpc,
  Vpc,
  VpcPeeringConnection,
  VpcPeeringConnectionAccepter,
} from "../../resources/aws";
import { toOutsider } from "../outsiders";
import type { Found, Survey } from "../survey";
import type { Joint, Network } from "../topology";
import type { Ground } from "./ground";
import { isSettled, type Lead, lead, leadInside, leadsTo, namedBy } from "./leads";

type Connection = Checked<NonNullable<typeof VpcPeeringConnection.inputs>>;

/** Where `vpcPeeringConnectionId` leads: into the other VPC, and no further. */
export function throughPeering(
  ground: Ground,
  id: CheckedValue<string>,
  network: Network,
): readonly Lead[] {
  const found = connectionsNamed(ground, id);
  const leads = found.flatMap(({ resource, inputs, isCertain }): readonly Lead[] => {
    const peer = otherSide(ground, inputs, network);
    const isSure = isCertain && isActive(ground.survey, resource, inputs);
    const does = leadsTo(resource, isSure);
    if (peer !== undefined) return [lead({ kind: "network", network: peer }, does, isSure)];
    return isWithOthers(ground, inputs, network)
      ? [
          lead(
            toOutsider(ground.survey, resource, { entries: [{ kind: "network", network }] }),
            leadsTo(resource, isCertain),
            isCertain,
          ),
        ]
      : [leadInside(ground, does)];
  });
  return leads.length > 0
    ? leads
    : [leadInside(ground, "leads to a peering connection outside this stack")];
}

/** The id of a connection often comes by way of the resource that accepts it. */
function connectionsNamed(
  ground: Ground,
  id: CheckedValue<string>,
): readonly Found<NonNullable<typeof VpcPeeringConnection.inputs>>[] {
  const direct = namedBy(ground, id, VpcPeeringConnection);
  const accepted = isSettled(direct)
    ? []
    : namedBy(ground, id, VpcPeeringConnectionAccepter).flatMap((accepter) => {
        const inputs = asType(accepter.inputs, VpcPeeringConnectionAccepter);
        return inputs === undefined
          ? []
          : namedBy(ground, inputs.vpcPeeringConnectionId, VpcPeeringConnection).map((one) => ({
              ...one,
              isCertain: one.isCertain && accepter.isCertain,
            }));
      });
  return [...(isSettled(accepted) ? [] : direct), ...accepted].flatMap((one) => {
    const inputs = asType(one.inputs, VpcPeeringConnection);
    return inputs === undefined ? [] : [{ ...one, inputs }];
  });
}

/** A connection carries nothing until the other side accepts it. */
function isActive(survey: Survey, resource: Resource, { autoAccept }: Connection): boolean {
  return (
    nodeOf(autoAccept).value === true ||
    survey
      .referring(
        resource,
        VpcPeeringConnection,
        VpcPeeringConnectionAccepter,
        "vpcPeeringConnectionId",
      )
      .some(({ inputs, isCertain }) => isCertain && nodeOf(inputs.autoAccept).value === true)
  );
}

function sides({ survey, networks }: Pick<Ground, "survey" | "networks">, connection: Connection) {
  return [connection.vpcId, connection.peerVpcId].map((id) => {
    const vpc = survey.target<unknown>(id, Vpc, DefaultVpc);
    return vpc && networks.get(vpc.resource);
  });
}

function otherSide(ground: Ground, connection: Connection, own: Network): Network | undefined {
  const [requester, accepter] = sides(ground, connection);
  if (own === requester) return accepter;
  return own === accepter ? requester : undefined;
}

/** Whether a connection certainly leads from a network to one outside the stack. */
function isWithOthers(ground: Ground, connection: Connection, own: Network): boolean {
  const { survey } = ground;
  const { state } = nodeOf(connection.peerVpcId);
  return (
    sides(ground, connection)[0] === own &&
    (state === "known" || state === "unknown") &&
    survey.follow<unknown>(connection.peerVpcId, Vpc, DefaultVpc).length === 0
  );
}

/** Each peering connection, as what joins two networks. */
export function peeringJoints(ground: Ground): readonly Joint[] {
  return ground.survey.all(VpcPeeringConnection).map(({ resource, inputs }) => ({
    resource,
    node: nodeOf(isGiven(inputs.peerVpcId) ? inputs.peerVpcId : inputs),
    networks: sides(ground, inputs),
    isCertain: isActive(ground.survey, resource, inputs),
  }));
}
