// A Bluesky server (PDS) and the directory of identities that it needs, both real, both
// in one process and on ports that are free. Prints where it is, then runs until killed.
"use strict";
const crypto = require("node:crypto");
const net = require("node:net");
const { PDS, envToCfg, envToSecrets } = require("@atproto/pds");
const { Database, PlcServer } = require("@did-plc/server");

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

// Neither server lets one say where it listens: nobody beyond this machine may call.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, ...rest) {
  return typeof port === "number" && typeof rest[0] !== "string"
    ? listen.call(this, port, "127.0.0.1", ...rest)
    : listen.call(this, port, ...rest);
};

async function main(folder) {
  const plcPort = await freePort();
  const plc = PlcServer.create({ db: Database.mock(), port: plcPort });
  await plc.start();
  const port = await freePort();
  const env = {
    devMode: true,
    port,
    hostname: "localhost",
    serviceHandleDomains: [".test"],
    inviteRequired: false,
    disableSsrfProtection: true,
    didPlcUrl: `http://127.0.0.1:${plcPort}`,
    dataDirectory: folder,
    blobstoreDiskLocation: `${folder}/blobs`,
    jwtSecret: crypto.randomBytes(16).toString("hex"),
    adminPassword: crypto.randomBytes(16).toString("hex"),
    plcRotationKeyK256PrivateKeyHex: crypto.randomBytes(32).toString("hex"),
    recoveryDidKey: null,
    rateLimitsEnabled: process.env.PDS_RATE_LIMITS === "1",
  };
  const pds = await PDS.create(envToCfg(env), envToSecrets(env));
  await pds.start();
  console.log(`http://127.0.0.1:${port}`);
}

main(process.argv[2]).catch((error) => {
  console.error(error);
  process.exit(1);
});
