/**
 * What the measured program says: for each of twelve services its module and five statements, each an effect, up to four
 * actions, the resources, and tests where there are some. The resources and tests are code of the program.
 */
export const services = {
  asr: {
    from: "@camwright/catalog-asr",
    statements: [
      ["allow", "CreateModel DeleteModel ModifyModel ModifyModelState", ['asr.model({ uin, modelId: "*" })'], "office"],
      ["allow", "CreateAsrVocab GetAsrVocab GetAsrVocabList SetVocabState", ['asr.vocab({ uin, vocabId: "*" })']],
      [
        "allow",
        "CreateRecTask CreateAsyncRecognitionTask DescribeAsyncRecognitionTasks CreateVocalRemoverIsolationTask",
        ["everything"],
        "office",
      ],
      [
        "allow",
        "DeleteAsrKeyWordLib CreateAsrKeyWordLib",
        ['asr.keyWordLib({ uin, keyWordLibId: "*" })', 'asr.keyWord({ uin, keyWordLibID: "*" })'],
      ],
      [
        "deny",
        "ActivateAuth DeleteAsrVocab",
        ["asr.subUin({ uin })", 'asr.vocab({ uin, vocabId: "*" })'],
        "mfa(false)",
      ],
    ],
  },
  cam: {
    from: "@camwright/catalog-cam",
    statements: [
      ["allow", "PassRole", ['cam.role({ uin, roleName: "Deployment" })'], 'tag.request("team", "web")'],
      ["allow", "CreateAccessKey CreateApiKey", ['cam.user({ uin, subUin: "100000000002" })'], "mfa(true)"],
      ["allow", "GetUser ListUsers GetPolicy AddSubAccount", ["everything"], "office"],
      ["deny", "AddUser AddUserToGroup AttachGroupPolicy AttachUserPolicy", ["everything"], "mfa(false)"],
      ["allow", "PassRole", ['cam.serviceLinkedRole({ uin, roleName: "*" })', 'cam.role({ uin, roleName: "Backup" })']],
    ],
  },
  cdb: {
    from: "@camwright/catalog-all/cdb",
    statements: [
      ["allow", "DescribeDBInstances DescribeBackups DescribeSlowLogs", ["everything"], "office"],
      ["allow", "CreateBackup DescribeBackups DeleteBackup", ["database"], 'tag.resource("env", "test")'],
      ["allow", "CreateAccounts DeleteAccounts DescribeAccounts", ["database"], "office", "mfa(true)"],
      ["allow", "CreateDatabase DeleteDatabase DescribeDatabases", ["database"]],
      ["deny", "IsolateDBInstance CloseWanService DeleteTimeWindow", ["database"], 'tag.resource("env", "prod")'],
    ],
  },
  clb: {
    from: "@camwright/catalog-all/clb",
    statements: [
      ["allow", "DescribeLoadBalancers DescribeListeners DescribeTargets", ["everything"]],
      ["allow", "CreateListener DeleteListener CreateRule DeleteRule", ["balancer"], "office"],
      ["allow", "BatchRegisterTargets BatchDeregisterTargets BatchModifyTargetWeight", ["balancer"]],
      ["allow", "CreateTargetGroup DescribeTargetGroups AssociateTargetGroups", ["everything"], "office"],
      ["deny", "CreateLoadBalancer DeleteLoadBalancer CloneLoadBalancer", ["balancer"], 'tag.resource("env", "prod")'],
    ],
  },
  cos: {
    from: "@camwright/catalog-cos",
    statements: [
      [
        "allow",
        "GetObject HeadObject GetObjectACL OptionsObject",
        ['cos.object({ region, appid, bucket, key: "public/*" })'],
      ],
      [
        "allow",
        "PutObject InitiateMultipartUpload CompleteMultipartUpload UploadPart",
        ['cos.object({ region, appid, bucket, key: "upload/*" })'],
        "numericLessThanEqual(cos.contentLength, 1048576)",
      ],
      ["allow", "HeadBucket GetBucketCORS GetBucketLifecycle GetBucketACL", ["cos.bucket({ region, appid, bucket })"]],
      [
        "allow",
        "GetBucket ListMultipartUploads GetBucketObjectVersions",
        ["cos.bucket({ region, appid, bucket })", "cos.bucketContents({ region, appid, bucket })"],
        'stringLike(cos.prefix, "public/*")',
      ],
      [
        "deny",
        "DeleteBucket DeleteObject PutBucketACL PutBucketCORS",
        ["cos.bucketContents({ region, appid, bucket })"],
        "boolEqual(cos.secureTransport, false)",
      ],
    ],
  },
  cvm: {
    from: "@camwright/catalog-cvm",
    statements: [
      [
        "allow",
        "RebootInstances RenewInstances ModifyInstancesAttribute StartInstances",
        ["server"],
        'tag.resource("env", "test")',
      ],
      ["allow", "AttachDisks AttachCbsStorages", ["server", 'cvm.volume({ region, uin, volumeId: "*" })'], "office"],
      [
        "allow",
        "DescribeImages ModifyImageAttribute SyncImages DeleteImages",
        ['cvm.image({ region, uin, imageId: "*" })'],
      ],
      [
        "allow",
        "RunInstances",
        ["server", 'cvm.image({ region, uin, imageId: "img-1" })', 'cvm.sg({ region, uin, sgId: "sg-1" })'],
        'stringEqual(cvm.instanceType, "S5.SMALL2")',
      ],
      [
        "deny",
        "CreateKeyPair DeleteKeyPairs ImportKeyPair ModifyKeyPairAttribute",
        ['cvm.keypair({ region, uin, keyId: "*" })'],
        "mfa(false)",
      ],
    ],
  },
  finance: {
    from: "@camwright/catalog-finance",
    statements: [
      ["allow", "trade", ['finance.product({ serviceType: "cvm" })'], "office", "mfa(true)"],
      ["allow", "trade", ['finance.product({ serviceType: "tokenhub" })', 'finance.product({ serviceType: "cos" })']],
      ["allow", "ConfirmBill CheckEpidemicList CreateAllocationBacktraceRecord", ["everything"], "office"],
      ["deny", "ApplyDealContract ApplyPactContract CancelContract", ["everything"], "mfa(false)"],
      ["deny", "BatchReturnEffectiveRenewDeal CancelRedemptionVoucher ChangeRemarks", ["everything"]],
    ],
  },
  privatedns: {
    from: "@camwright/catalog-privatedns",
    statements: [
      ["allow", "DescribePrivateZone DescribePrivateZoneList DescribePrivateZoneRecordList DescribeAuditLog", ["zone"]],
      ["allow", "CreatePrivateZoneRecord DeletePrivateZoneRecord", ["zone"], "office"],
      ["allow", "DescribeForwardRuleList DescribeInboundEndpointList DescribeAccountVpcList", ["everything"]],
      [
        "allow",
        "CreateEndPoint CreateForwardRule CreateInboundEndpoint DeleteEndPoint",
        ["everything"],
        'tag.request("team", "net")',
      ],
      ["deny", "DeletePrivateZone DeleteForwardRule", ["zone"], 'tag.resource("env", "prod")'],
    ],
  },
  scf: {
    from: "@camwright/catalog-all/scf",
    statements: [
      ["allow", "GetFunction ListFunctions GetFunctionLogs", ["functions"]],
      ["allow", "UpdateFunctionCode PublishVersion UpdateAlias", ["functions"], 'tag.resource("team", "web")'],
      ["allow", "InvokeFunction Invoke", ["functions"], "office"],
      ["allow", "CreateTrigger DeleteTrigger UpdateTrigger", ["functions"], "office"],
      ["deny", "DeleteFunction DeleteNamespace DeleteLayerVersion", ["functions"], "mfa(false)"],
    ],
  },
  tke: {
    from: "@camwright/catalog-all/tke",
    statements: [
      ["allow", "DescribeClusterInstances DescribeClusterEndpoints DescribeAddon", ["cluster"]],
      ["allow", "CreateClusterNodePool DeleteClusterNodePool AddNodeToNodePool", ["cluster"], "office"],
      ["allow", "CreateClusterEndpoint DeleteClusterEndpoint", ["cluster"], "office", "mfa(true)"],
      ["allow", "CreateCluster CreateEKSCluster", ["everything"], 'tag.request("team", "platform")'],
      ["deny", "DeleteCluster DeleteEKSCluster AcquireClusterAdminRole", ["cluster"], "mfa(false)"],
    ],
  },
  tokenhub: {
    from: "@camwright/catalog-tokenhub",
    statements: [
      ["allow", "CreateEndpoint ActivateService", ["tokenhub.all"], "office"],
      ["allow", "CreateBatchInferenceJob CancelBatchInferenceJob", ["tokenhub.all"], 'tag.request("team", "ml")'],
      ["allow", "CreateGlossary CreateGlossaryEntries", ["everything"]],
      ["allow", "CreateExperienceGroup CreateFreeTrialPackage", ["tokenhub.all", "everything"], "office"],
      ["deny", "CreateApiKey", ["everything"], "mfa(false)"],
    ],
  },
  vpc: {
    from: "@camwright/catalog-vpc",
    statements: [
      [
        "allow",
        "DeleteSubnet ModifySubnetAttribute CreateSubnet AssociateRouteTable",
        ['vpc.subnet({ region, uin, subnetId: "*" })'],
        "office",
      ],
      [
        "allow",
        "CreateRoute DeleteRoute ModifyRouteTableAttribute AssociateRouteTable",
        ['vpc.routeTable({ region, uin, routeTableId: "*" })'],
      ],
      [
        "allow",
        "AcceptVpcPeeringConnection CreateVpcPeeringConnection EnableVpcPeeringConnection",
        [
          'vpc.peeringConnection({ region, uin, peeringConnectionId: "*" })',
          'vpc.vpc({ region, uin, vpcId: "vpc-1" })',
        ],
        'stringEqual(vpc.accepterVpc, "vpc-2")',
      ],
      [
        "allow",
        "ModifyNatGateway AssociateNatGatewayAddress CreateNatGateway EipBindNatGateway",
        ['vpc.natGateway({ region, uin, natGatewayId: "*" })'],
        "office",
      ],
      [
        "deny",
        "DeleteVpc DeleteVpcPeeringConnection DeleteNetworkAcl DeleteNetworkInterface",
        [
          'vpc.vpc({ region, uin, vpcId: "vpc-1" })',
          'vpc.peeringConnection({ region, uin, peeringConnectionId: "*" })',
          'vpc.networkAcl({ region, uin, networkAclId: "*" })',
          'vpc.eni({ region, uin, networkInterfaceId: "*" })',
        ],
        "mfa(false)",
      ],
    ],
  },
};
