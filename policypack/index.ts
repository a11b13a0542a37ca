import { createPack } from "./pulumi/pack";

createPack();
