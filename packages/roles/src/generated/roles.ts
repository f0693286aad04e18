// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { TokenHub_QCSLinkedRoleInBatchInference } from "./role-TokenHub_QCSLinkedRoleInBatchInference.js";
import { TokenHub_QCSLinkedRoleInInternalAccess } from "./role-TokenHub_QCSLinkedRoleInInternalAccess.js";
import { TokenHub_QCSLinkedRoleInTokenPlanEnterprise } from "./role-TokenHub_QCSLinkedRoleInTokenPlanEnterprise.js";
import { TokenHub_QCSLinkedRoleInInitialization } from "./role-TokenHub_QCSLinkedRoleInInitialization.js";
import { TokenHub_QCSLinkedRoleInCloudLogService } from "./role-TokenHub_QCSLinkedRoleInCloudLogService.js";
import { TokenHub_QCSLinkedRoleInWebApplicationFirewall } from "./role-TokenHub_QCSLinkedRoleInWebApplicationFirewall.js";
import { CDB_QCSLinkedRoleInDBLog } from "./role-CDB_QCSLinkedRoleInDBLog.js";
import { CDB_QCSLinkedRoleInCdbwan } from "./role-CDB_QCSLinkedRoleInCdbwan.js";
import { MongoDB_QCSLinkedRoleInKMS } from "./role-MongoDB_QCSLinkedRoleInKMS.js";
import { MongoDB_QCSLinkedRoleInDBlog } from "./role-MongoDB_QCSLinkedRoleInDBlog.js";
import { Postgres_QCSLinkedRoleInPostgresKms } from "./role-Postgres_QCSLinkedRoleInPostgresKms.js";
import { DBBRAIN_QCSLinkedRoleInRedisAutonomy } from "./role-DBBRAIN_QCSLinkedRoleInRedisAutonomy.js";
import { TCMPP_QCSLinkedRoleInUserManage } from "./role-TCMPP_QCSLinkedRoleInUserManage.js";
import { THPC_QCSLinkedRoleInAcrossService } from "./role-THPC_QCSLinkedRoleInAcrossService.js";
import { CDN_QCSLinkedRoleInRecordListDNSPod } from "./role-CDN_QCSLinkedRoleInRecordListDNSPod.js";
import { GAAP_QCSLinkedRoleInCrossBorderCheck } from "./role-GAAP_QCSLinkedRoleInCrossBorderCheck.js";
import { BATCH_QCSLinkedRoleInAcrossService } from "./role-BATCH_QCSLinkedRoleInAcrossService.js";
import { CVM_QCSLinkedRoleInCbsInit } from "./role-CVM_QCSLinkedRoleInCbsInit.js";
import { CVM_QCSLinkedRoleInCVMSmartDiagnostic } from "./role-CVM_QCSLinkedRoleInCVMSmartDiagnostic.js";
import { Lighthouse_QCSLinkedRoleInBasic } from "./role-Lighthouse_QCSLinkedRoleInBasic.js";
import { Orgnization_QCSLinkedRoleInCIC } from "./role-Orgnization_QCSLinkedRoleInCIC.js";
import { Organization_QCSLinkedRoleInDefaultMng } from "./role-Organization_QCSLinkedRoleInDefaultMng.js";
import { Orgnization_QCSLinkedRoleInServiceControl } from "./role-Orgnization_QCSLinkedRoleInServiceControl.js";
import { COS_QCSLinkedRoleInCOSAcc } from "./role-COS_QCSLinkedRoleInCOSAcc.js";
import { COS_QCSLinkedRoleInCLSAccess } from "./role-COS_QCSLinkedRoleInCLSAccess.js";
import { COS_QCSLinkedRoleInLighthouseMounting } from "./role-COS_QCSLinkedRoleInLighthouseMounting.js";
import { TKE_QCSLinkedRoleInEIS } from "./role-TKE_QCSLinkedRoleInEIS.js";
import { TKE_QCSLinkedRoleInTDCC } from "./role-TKE_QCSLinkedRoleInTDCC.js";
import { TKE_QCSLinkedRoleInEKSLog } from "./role-TKE_QCSLinkedRoleInEKSLog.js";
import { TKE_QCSLinkedRoleInEtcdService } from "./role-TKE_QCSLinkedRoleInEtcdService.js";
import { TKE_QCSLinkedRoleInEKSCostMaster } from "./role-TKE_QCSLinkedRoleInEKSCostMaster.js";
import { TKE_QCSLinkedRoleInPrometheusService } from "./role-TKE_QCSLinkedRoleInPrometheusService.js";
import { TEM_QCSLinkedRoleInTEMAPI } from "./role-TEM_QCSLinkedRoleInTEMAPI.js";
import { TEM_QCSLinkedRoleInTEMLog } from "./role-TEM_QCSLinkedRoleInTEMLog.js";
import { TEM_QCSLinkedRoleInAccessCluster } from "./role-TEM_QCSLinkedRoleInAccessCluster.js";
import { TEM_QCSLinkedRoleInAccessResourceService } from "./role-TEM_QCSLinkedRoleInAccessResourceService.js";
import { Advisor_QCSLinkedRoleInCloudDiagnosis } from "./role-Advisor_QCSLinkedRoleInCloudDiagnosis.js";
import { Advisor_QCSLinkedRoleInBusinessContinuity } from "./role-Advisor_QCSLinkedRoleInBusinessContinuity.js";
import { CFG_QCSLinkedRoleInDRP } from "./role-CFG_QCSLinkedRoleInDRP.js";
import { CFG_QCSLinkedRoleInChaos } from "./role-CFG_QCSLinkedRoleInChaos.js";
import { Config_QCSLinkedRoleInConfigRecorder } from "./role-Config_QCSLinkedRoleInConfigRecorder.js";
import { DSGC_QCSLinkedRoleInApiSec } from "./role-DSGC_QCSLinkedRoleInApiSec.js";
import { TEO_QCSLinkedRoleInRce } from "./role-TEO_QCSLinkedRoleInRce.js";
import { TEO_QCSLinkedRoleInDdos } from "./role-TEO_QCSLinkedRoleInDdos.js";
import { TEO_QCSLinkedRoleInCaptcha } from "./role-TEO_QCSLinkedRoleInCaptcha.js";
import { TEO_QCSLinkedRoleInRceIntl } from "./role-TEO_QCSLinkedRoleInRceIntl.js";
import { TEO_QCSLinkedRoleInCertlist } from "./role-TEO_QCSLinkedRoleInCertlist.js";
import { TEO_QCSLinkedRoleInInference } from "./role-TEO_QCSLinkedRoleInInference.js";
import { TEO_QCSLinkedRoleInUpstreamgw } from "./role-TEO_QCSLinkedRoleInUpstreamgw.js";
import { TEO_QCSLinkedRoleInCaptchaIntl } from "./role-TEO_QCSLinkedRoleInCaptchaIntl.js";
import { TEO_QCSLinkedRoleInCAMUserGroup } from "./role-TEO_QCSLinkedRoleInCAMUserGroup.js";
import { PrivateDNS_QCSLinkedRoleInPL } from "./role-PrivateDNS_QCSLinkedRoleInPL.js";
import { PrivateDNS_QCSLinkedRoleInCls } from "./role-PrivateDNS_QCSLinkedRoleInCls.js";
import { HTTPDNS_QCSLinkedRoleInClsLog } from "./role-HTTPDNS_QCSLinkedRoleInClsLog.js";
import { HTTPDNS_QCSLinkedRoleInCustomdns } from "./role-HTTPDNS_QCSLinkedRoleInCustomdns.js";
import { VOD_LogToCLS } from "./role-VOD_LogToCLS.js";
import { VOD_QCSLinkedRoleInHosting } from "./role-VOD_QCSLinkedRoleInHosting.js";
import { VOD_QCSLinkedRoleInManageSSLCertificates } from "./role-VOD_QCSLinkedRoleInManageSSLCertificates.js";
import { TRTC_QCSLinkedRoleInCOSAccess } from "./role-TRTC_QCSLinkedRoleInCOSAccess.js";
import { TRTC_QCSLinkedRoleIntrtcCloudRecording } from "./role-TRTC_QCSLinkedRoleIntrtcCloudRecording.js";
import { RocketMQ_QCSLinkedRoleInSendSSLcertificate } from "./role-RocketMQ_QCSLinkedRoleInSendSSLcertificate.js";
import { DLC_QCSLinkedRoleInCheckDLCResource } from "./role-DLC_QCSLinkedRoleInCheckDLCResource.js";
import { TEO_QCSLinkedRoleInDnspodAccessEO } from "./role-TEO_QCSLinkedRoleInDnspodAccessEO.js";
import { SSL_QCSLinkedRoleInReplaceLoadCertificate } from "./role-SSL_QCSLinkedRoleInReplaceLoadCertificate.js";
import { CM_QCSLinkedRoleInTMP } from "./role-CM_QCSLinkedRoleInTMP.js";
import { TIC_QCSLinkedRole } from "./role-TIC_QCSLinkedRole.js";
import { TKE_QCSRole } from "./role-TKE_QCSRole.js";
import { IPAMDofTKE_QCSRole } from "./role-IPAMDofTKE_QCSRole.js";
import { TCM_QCSRole } from "./role-TCM_QCSRole.js";
import { CM_QCSRole } from "./role-CM_QCSRole.js";
import { SCF_QcsRole } from "./role-SCF_QcsRole.js";
import { SLS_QcsRole } from "./role-SLS_QcsRole.js";
import { CLS_QcsRole } from "./role-CLS_QcsRole.js";
import { COS_QcsRole } from "./role-COS_QcsRole.js";
import { CI_QCSRole } from "./role-CI_QCSRole.js";
import { SSM_QCSRole } from "./role-SSM_QCSRole.js";
import { EMR_QCSRole } from "./role-EMR_QCSRole.js";
import { MySQL_QCSRole } from "./role-MySQL_QCSRole.js";
import { ApiGateWay_QCSRole } from "./role-ApiGateWay_QCSRole.js";
import { CODING_QCSRole } from "./role-CODING_QCSRole.js";
import { TCSS_QCSRole } from "./role-TCSS_QCSRole.js";
import { CDN_QCSRole } from "./role-CDN_QCSRole.js";
import { cosCkafka_QCSRole } from "./role-cosCkafka_QCSRole.js";
import { TCR_QCSRole } from "./role-TCR_QCSRole.js";
import { EB_QCSRole } from "./role-EB_QCSRole.js";
import { CVM_QcsRole } from "./role-CVM_QcsRole.js";
import { MPS_QcsRole } from "./role-MPS_QcsRole.js";
import { LVB_QCSRole } from "./role-LVB_QCSRole.js";
import { CloudAudit_QCSRole } from "./role-CloudAudit_QCSRole.js";
import { AS_QCSRole } from "./role-AS_QCSRole.js";
import { TCB_QcsRole } from "./role-TCB_QcsRole.js";
import { COSBatch_QCSRole } from "./role-COSBatch_QCSRole.js";
import { AGS_QCSLinkedRoleInSandboxTool } from "./role-AGS_QCSLinkedRoleInSandboxTool.js";
import { ControlCenter_QCSLinkedRoleInAccountsEntMng } from "./role-ControlCenter_QCSLinkedRoleInAccountsEntMng.js";
import { CSIP_QCSLinkedRoleInGlobalScene } from "./role-CSIP_QCSLinkedRoleInGlobalScene.js";
import { VPC_QCSLinkedRoleInEipTat } from "./role-VPC_QCSLinkedRoleInEipTat.js";
import type { DocumentedRole } from "../documented-role.js";

/** Every documented role, in the order of the facts. */
export const roles: readonly DocumentedRole[] = /* @__PURE__ */ Object.freeze([
  TokenHub_QCSLinkedRoleInBatchInference,
  TokenHub_QCSLinkedRoleInInternalAccess,
  TokenHub_QCSLinkedRoleInTokenPlanEnterprise,
  TokenHub_QCSLinkedRoleInInitialization,
  TokenHub_QCSLinkedRoleInCloudLogService,
  TokenHub_QCSLinkedRoleInWebApplicationFirewall,
  CDB_QCSLinkedRoleInDBLog,
  CDB_QCSLinkedRoleInCdbwan,
  MongoDB_QCSLinkedRoleInKMS,
  MongoDB_QCSLinkedRoleInDBlog,
  Postgres_QCSLinkedRoleInPostgresKms,
  DBBRAIN_QCSLinkedRoleInRedisAutonomy,
  TCMPP_QCSLinkedRoleInUserManage,
  THPC_QCSLinkedRoleInAcrossService,
  CDN_QCSLinkedRoleInRecordListDNSPod,
  GAAP_QCSLinkedRoleInCrossBorderCheck,
  BATCH_QCSLinkedRoleInAcrossService,
  CVM_QCSLinkedRoleInCbsInit,
  CVM_QCSLinkedRoleInCVMSmartDiagnostic,
  Lighthouse_QCSLinkedRoleInBasic,
  Orgnization_QCSLinkedRoleInCIC,
  Organization_QCSLinkedRoleInDefaultMng,
  Orgnization_QCSLinkedRoleInServiceControl,
  COS_QCSLinkedRoleInCOSAcc,
  COS_QCSLinkedRoleInCLSAccess,
  COS_QCSLinkedRoleInLighthouseMounting,
  TKE_QCSLinkedRoleInEIS,
  TKE_QCSLinkedRoleInTDCC,
  TKE_QCSLinkedRoleInEKSLog,
  TKE_QCSLinkedRoleInEtcdService,
  TKE_QCSLinkedRoleInEKSCostMaster,
  TKE_QCSLinkedRoleInPrometheusService,
  TEM_QCSLinkedRoleInTEMAPI,
  TEM_QCSLinkedRoleInTEMLog,
  TEM_QCSLinkedRoleInAccessCluster,
  TEM_QCSLinkedRoleInAccessResourceService,
  Advisor_QCSLinkedRoleInCloudDiagnosis,
  Advisor_QCSLinkedRoleInBusinessContinuity,
  CFG_QCSLinkedRoleInDRP,
  CFG_QCSLinkedRoleInChaos,
  Config_QCSLinkedRoleInConfigRecorder,
  DSGC_QCSLinkedRoleInApiSec,
  TEO_QCSLinkedRoleInRce,
  TEO_QCSLinkedRoleInDdos,
  TEO_QCSLinkedRoleInCaptcha,
  TEO_QCSLinkedRoleInRceIntl,
  TEO_QCSLinkedRoleInCertlist,
  TEO_QCSLinkedRoleInInference,
  TEO_QCSLinkedRoleInUpstreamgw,
  TEO_QCSLinkedRoleInCaptchaIntl,
  TEO_QCSLinkedRoleInCAMUserGroup,
  PrivateDNS_QCSLinkedRoleInPL,
  PrivateDNS_QCSLinkedRoleInCls,
  HTTPDNS_QCSLinkedRoleInClsLog,
  HTTPDNS_QCSLinkedRoleInCustomdns,
  VOD_LogToCLS,
  VOD_QCSLinkedRoleInHosting,
  VOD_QCSLinkedRoleInManageSSLCertificates,
  TRTC_QCSLinkedRoleInCOSAccess,
  TRTC_QCSLinkedRoleIntrtcCloudRecording,
  RocketMQ_QCSLinkedRoleInSendSSLcertificate,
  DLC_QCSLinkedRoleInCheckDLCResource,
  TEO_QCSLinkedRoleInDnspodAccessEO,
  SSL_QCSLinkedRoleInReplaceLoadCertificate,
  CM_QCSLinkedRoleInTMP,
  TIC_QCSLinkedRole,
  TKE_QCSRole,
  IPAMDofTKE_QCSRole,
  TCM_QCSRole,
  CM_QCSRole,
  SCF_QcsRole,
  SLS_QcsRole,
  CLS_QcsRole,
  COS_QcsRole,
  CI_QCSRole,
  SSM_QCSRole,
  EMR_QCSRole,
  MySQL_QCSRole,
  ApiGateWay_QCSRole,
  CODING_QCSRole,
  TCSS_QCSRole,
  CDN_QCSRole,
  cosCkafka_QCSRole,
  TCR_QCSRole,
  EB_QCSRole,
  CVM_QcsRole,
  MPS_QcsRole,
  LVB_QCSRole,
  CloudAudit_QCSRole,
  AS_QCSRole,
  TCB_QcsRole,
  COSBatch_QCSRole,
  AGS_QCSLinkedRoleInSandboxTool,
  ControlCenter_QCSLinkedRoleInAccountsEntMng,
  CSIP_QCSLinkedRoleInGlobalScene,
  VPC_QCSLinkedRoleInEipTat,
]);
