# Generated from spec/api/miniapppay.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""小程序接入对外收款."""

from __future__ import annotations

from typing import Any

from wecom_runtime.model import Model, Response, field, model


@model
class BusinessLicense(Model):
    cert_type: int | None = None
    """TODO
    <details><summary>证书类型</summary>1、主体为“社会团体组织”时，请上传登记证书类型。；2、主体为“个体/企业/事业单位”时，不填。；.
    """
    business_license_copy_open_wx_pay_media_id: str
    """TODO
    <details><summary>营业执照/登记证书扫描件</summary>；1、主体为“个体/企业”时，请上传营业执照的证件图片。；2、主体为“事业单位/社会组织”时，请上传登记证书的证件图片。；3、可上传1张图片，请填写通过提交图片预先上传图片生成好的图片ID
    。；4、图片要求：； （1）请上传证件的彩色扫描件或彩色数码拍摄件，黑白复印件需加盖公章（公章信息需完整）
    。； （2）不得添加无.
    """
    business_license_number: str
    """TODO
    <details><summary>营业执照注册号</summary>；1、主体为“个体工商户”时，请填写营业执照上的注册号/统一社会信用代码，格式需满足以下任一条件：；
    -15位数字；
    -18位阿拉伯数字或大写英文字母（不得包含英文字母I/O/Z/S/V），并且以9开头；2、主体为“企业”时，请填写营业执照上的注册号/统一社会信用代码，格式如下：；
    -18位阿拉伯数字或大写英文字母（不得包含英文.
    """
    merchant_name: str = field(min_chars=2, max_chars=128)
    """TODO
    <details><summary>商户名称</summary>；请填写登记证书上的商户名称，；1、长度为2-128个字符；2、前后不能有空格、制表符、换行符；3、不能仅含数字、特殊字符；4、仅能填写数字、英文字母、汉字及特殊字符；5、仅支持utf-8格式；6、个体户证件为以下情况时，按照个体户XXX命名（XXX是营业执照经营人姓名）：营业执照登记名称为空、仅含数字、仅含特殊字符、“无”、“无字号.
    2 to 128 characters.
    """
    legal_person: str = field(min_chars=2, max_chars=100)
    """TODO
    <details><summary>经营者/法定代表人姓名</summary>请填写证件的经营者/法定代表人姓名；1、长度为2-100个字符；2、前后不能有空格、制表符、换行符；3、不能仅含特殊字符；4、仅能填写数字、英文字母、汉字及特殊字符</details>.
    2 to 100 characters.
    """
    company_address: str | None = field(default=None, min_chars=4, max_chars=128)
    """TODO <details><summary>注册地址</summary>1、
    主体为“事业单位/社会组织”时必填，请填写登记证书的注册地址。；2、主体为“个体/企业”时建议填写营业执照的注册地址，若该字段未填写，系统将会查询国家工商信息填入。需注意若工商信息查询不到，则会被审核驳回。；3、长度为4-128个字符；4、前后不能有空格、制表符、换行符；5、不能仅含数字、特殊字符；6、仅能填写数字、英文字母、汉.
    4 to 128 characters.
    """
    business_time_begin_time: str | None = None
    """TODO
    <details><summary>营业期限开始时间</summary>1、主体为“事业单位/社会组织”时必填，请填写证件有效期。；2、主体为“个体/企业”时建议填写，若该字段未填写，系统将会查询国家工商信息填入。需注意若工商信息查询不到，则会被审核驳回。；3、日期格式应满足合法的YYYY-MM-DD格式。；4、开始时间不能小于1900-01-01。；5、开始时间不能大于等于当前日期。</deta.
    """
    business_time_end_time: str | None = None
    """TODO
    <details><summary>营业期限结束时间</summary>1、主体为“事业单位/社会组织”时必填，请填写证件有效期。；2、主体为“个体/企业”时建议填写，若该字段未填写，系统将会查询国家工商信息填入。需注意若工商信息查询不到，则会被审核驳回。；3、日期格式应满足合法的YYYY-MM-DD格式。；4、若证件有效期为长期，请填写：长期。；5、结束时间需大于开始时间。</details>.
    """


@model
class FinanceInstitution(Model):
    finance_type: str = field(enum=("BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"))
    """TODO
    <details><summary>金融机构类型</summary>金融机构类型需与营业执照/登记证书上一致，可；BANK_AGENT：银行业,
    适用于商业银行、政策性银行、农村合作银行、村镇银行、开发性金融机构等；PAYMENT_AGENT：支付机构,
    适用于非银行类支付机构；INSURANCE：保险业,
    适用于保险、保险中介、保险代理、保险经纪等保险类业务；TRADE_AND_SETTLE：交. One of BANK_AGENT (TODO
    银行业), PAYMENT_AGENT (TODO 支付机构), INSURANCE (TODO 保险业), TRADE_AND_SETTLE (TODO
    交易及结算类金融机构), OTHER (TODO 其他金融机构).
    """
    finance_license_pics_open_wx_pay_media_id: list[str]
    """TODO
    <details><summary>金融机构许可证图片</summary>1、根据所属金融机构类型的许可证要求提供，详情查看金融机构指引。；2、请提供为“申请商家主体”所属的许可证，可授权使用总公司/分公司的特殊资质。；3、最多可上传5张照片，请填写通过提交图片预先上传图片生成好的图片ID。</details>.
    """


@model
class IdCard(Model):
    id_doc_type: int | None = None
    """TODO
    <details><summary>经营者/法人证件类型</summary>1、可选择任一证件类型。；2、若没有填写，系统默认选择：身份证。；.
    """
    id_card_copy_open_wx_pay_media_id: str
    """TODO
    <details><summary>身份证人像面/证件正面照片</summary>1、证件类型为身份证时，上传身份证人像面照片，证件类型不为身份证时，上传证件正面照片。；2、可上传1张图片，请填写通过提交图片预先上传图片生成好的图片ID。；3、请上传彩色照片or彩色扫描件or复印件（需加盖公章鲜章），可添加“微信支付”相关水印（如微信支付认证）。</details>.
    """
    id_card_national_open_wx_pay_media_id: str | None = None
    """TODO
    <details><summary>身份证国徽面/证件反面照片</summary>1、证件类型为身份证时，上传身份证国徽面照片，证件类型为来往通行证、外国人居留证、港澳居住证、台湾居住证时，上传证件反面照片，证件类型为护照时，无需上传反面照片。；2、可上传1张图片，请填写通过提交图片预先上传图片生成好的图片ID。；3、请上传彩色照片or彩色扫描件or复印件（需加盖公章鲜章），可添加“微信支付”相关.
    """
    id_card_name: str = field(min_chars=2, max_chars=100)
    """TODO
    <details><summary>姓名</summary>1、请填写个体户经营者/法定代表人对应证件的姓名；2、长度为2-100个字符；3、前后不能有空格、制表符、换行符；4、不能仅含数字、特殊字符5、仅能填写数字、英文字母、汉字及特殊字符</details>.
    2 to 100 characters.
    """
    id_card_number: str
    """TODO
    <details><summary>证件号码</summary>1、请填写经营者/法定代表人证件的号码。；2、可传身份证、来往内地通行证、来往大陆通行证、护照等证件号码，号码规范如下：；身份证（限中国大陆居民)：17位数字+1位数字|X；护照（限境外人士）：4-15位
    数字|字母|连字符；中国香港居民--来往内地通行证：H/h开头+8或10位数字/字母；中国澳门居民--来往内地通行证：M/m开头+.
    """
    id_card_address: str | None = field(default=None, min_chars=4, max_chars=128)
    """TODO
    <details><summary>证件居住地址</summary>1、主体类型为企业时，需要填写。其他主体类型，无需上传。；2、请按照身份证住址填写，如广东省深圳市南山区xx路xx号xx室；3、长度为4-128个字符；4、前后不能有空格、制表符、换行符；5、不能仅含数字、特殊字符；6、仅能填写数字、英文字母、汉字及特殊字符7、仅支持utf-8格式</details>.
    4 to 128 characters.
    """
    id_card_valid_time_begin: str
    """TODO
    <details><summary>证件开始时间</summary>1、日期格式应满足合法的YYYY-MM-DD格式；2、开始时间不能小于1900-01-01；3、开始时间不能大于等于当前日期</details>.
    """
    id_card_valid_time: str
    """TODO
    <details><summary>证件结束时间</summary>1、日期格式应满足合法的YYYY-MM-DD格式或长期；2、结束时间需大于开始时间</details>.
    """


@model
class UBO(Model):
    id_doc_type: int | None = None
    """TODO
    <details><summary>经营者/法人证件类型</summary>1、可选择任一证件类型。；2、若没有填写，系统默认选择：身份证。；.
    """
    id_card_copy_open_wx_pay_media_id: str
    """TODO
    <details><summary>身份证人像面/证件正面照片</summary>1、证件类型为身份证时，上传身份证人像面照片，证件类型不为身份证时，上传证件正面照片。；2、可上传1张图片，请填写通过提交图片预先上传图片生成好的图片ID。；3、请上传彩色照片or彩色扫描件or复印件（需加盖公章鲜章），可添加“微信支付”相关水印（如微信支付认证）。</details>.
    """
    id_card_national_open_wx_pay_media_id: str | None = None
    """TODO
    <details><summary>身份证国徽面/证件反面照片</summary>1、证件类型为身份证时，上传身份证国徽面照片，证件类型为来往通行证、外国人居留证、港澳居住证、台湾居住证时，上传证件反面照片，证件类型为护照时，无需上传反面照片。；2、可上传1张图片，请填写通过提交图片预先上传图片生成好的图片ID。；3、请上传彩色照片or彩色扫描件or复印件（需加盖公章鲜章），可添加“微信支付”相关.
    """
    id_card_name: str = field(min_chars=2, max_chars=100)
    """TODO
    <details><summary>姓名</summary>1、请填写个体户经营者/法定代表人对应证件的姓名；2、长度为2-100个字符；3、前后不能有空格、制表符、换行符；4、不能仅含数字、特殊字符5、仅能填写数字、英文字母、汉字及特殊字符</details>.
    2 to 100 characters.
    """
    id_card_number: str
    """TODO
    <details><summary>证件号码</summary>1、请填写经营者/法定代表人证件的号码。；2、可传身份证、来往内地通行证、来往大陆通行证、护照等证件号码，号码规范如下：；身份证（限中国大陆居民)：17位数字+1位数字|X；护照（限境外人士）：4-15位
    数字|字母|连字符；中国香港居民--来往内地通行证：H/h开头+8或10位数字/字母；中国澳门居民--来往内地通行证：M/m开头+.
    """
    id_card_address: str | None = field(default=None, min_chars=4, max_chars=128)
    """TODO
    <details><summary>证件居住地址</summary>1、主体类型为企业时，需要填写。其他主体类型，无需上传。；2、请按照身份证住址填写，如广东省深圳市南山区xx路xx号xx室；3、长度为4-128个字符；4、前后不能有空格、制表符、换行符；5、不能仅含数字、特殊字符；6、仅能填写数字、英文字母、汉字及特殊字符7、仅支持utf-8格式</details>.
    4 to 128 characters.
    """
    id_card_valid_time_begin: str
    """TODO
    <details><summary>证件开始时间</summary>1、日期格式应满足合法的YYYY-MM-DD格式；2、开始时间不能小于1900-01-01；3、开始时间不能大于等于当前日期</details>.
    """
    id_card_valid_time: str
    """TODO
    <details><summary>证件结束时间</summary>1、日期格式应满足合法的YYYY-MM-DD格式或长期；2、结束时间需大于开始时间</details>.
    """


@model
class Contact(Model):
    contact_type: str
    """TODO <details><summary>超级管理员类型</summary>填写字符串"65"或"66"，分别表示：65-经营者/法人、66-
    经办人。 （经办人：经商户授权办理微信支付业务的人员）。</details>.
    """
    business_authorization_letter_open_wx_pay_media_id: str | None = None
    """TODO
    <details><summary>业务办理授权函</summary>1、当超级管理员类型是经办人时，请上传业务办理授权函。；2、请参照示例图打印业务办理授权函，全部信息需打印，不支持手写商户信息，并加盖公章。；3、可上传1张图片，请填写通过提交图片预先上传图片生成好的图片ID。</details>.
    """
    contact_info: IdCard
    """TODO
    超级管理员信息，超级管理员需在开户后进行签约，并可接收日常重要管理信息和进行资金操作，请确定其为商户法定代表人或负责人。；.
    """
    mobile_phone: str
    """TODO
    <details><summary>超级管理员手机</summary>1、前后不能有空格、制表符、换行符；2、需满足以下任一条件； -
    11位数字的手机号码； -
    5-20位数字、连字符“-”、加号“+”；3、用于接收微信支付的重要管理信息及日常操作验证码</details>.
    """
    contact_email: str
    """TODO
    <details><summary>超级管理员邮箱</summary>1、用于接收微信支付的开户邮件及日常业务通知。；2、需要带@，遵循邮箱格式校验
    。</details>.
    """


@model
class BankCardSupplement(Model):
    settlement_certificate_open_wx_pay_media_id: str | None = None
    """TODO
    <details><summary>结算证明</summary>可上传1张图片，请填写通过提交图片预先上传图片生成好的图片ID</details>.
    """
    relationship_certificate_open_wx_pay_media_id: str | None = None
    """TODO
    <details><summary>关系证明</summary>可上传1张图片，请填写通过提交图片预先上传图片生成好的图片ID</details>.
    """
    other_certificate_open_wx_pay_media_id: list[str] | None = field(default=None, max_items=3)
    """TODO
    <details><summary>其他关系证明</summary>可上传最多3张图片，请填写通过提交图片预先上传图片生成好的图片ID</details>.
    At most 3 items.
    """


@model
class BankAccount(Model):
    bank_account_type: int | None = field(default=None, enum=(74, 75))
    """TODO
    <details><summary>账户类型</summary>填写数字74或75，分别表示：74-对公账户、75-对私账户。；主体为个体时需要填写。</details>.
    One of 74 (TODO 对公账户、), 75 (TODO 对私账户).
    """
    account_bank: str
    """TODO <details><summary>开户银行</summary>填写开户银行名称，例如：中国银行</details>."""
    account_name: str
    """TODO
    <details><summary>开户名称</summary>1、选择经营者个人银行卡时，开户名称必须与身份证姓名一致。；2、选择对公账户时，开户名称必须与营业执照上的“商户名称”一致。</details>.
    """
    account_number: str
    """TODO <details><summary>银行账号</summary>数字，长度遵循系统支持的对公/对私卡号长度要求表。</details>."""
    bank_address_code: str
    """TODO <details><summary>开户银行省市编码</summary>至少精确到市，详细</details>."""
    bank_name: str | None = None
    """TODO <details><summary>开户银行全称 （含支行）</summary>非直连银行需要填写，详细</details>."""
    bank_card_supplement: BankCardSupplement | None = None
    """TODO <details><summary>银行卡补充资料</summary>主体为社会组织团体、事业单位时需要填写；."""


@model
class Qualification(Model):
    id: list[str]
    """TODO."""


@model
class AdditionalPicture(Model):
    id: list[str]
    """TODO."""


@model
class SalesSceneInfo(Model):
    type: int = field(enum=(1, 2))
    """TODO
    <details><summary>经营场景</summary>企业售卖商品/提供服务的场景：；1、线下门店；；2、线上店铺；</details>根据经营场景的不同，以下字段中的某些字段可能变为必填.
    One of 1 (TODO 线下门店), 2 (TODO 线上店铺).
    """
    store_url: str | None = field(default=None, max_bytes=1024)
    """TODO
    <details><summary>线上店铺信息-商城地址</summary>商城地址链接；最长1024字节；经营场景为“线上店铺”时，与store_pic_open_wx_pay_media_id字段至少填写其中一个</details>.
    At most 1024 bytes.
    """
    store_pic_open_wx_pay_media_id: str | None = None
    """TODO
    <details><summary>线上店铺信息-商城二维码</summary>商城二维码图片；可上传1张图片，请填写通过提交图片预先上传图片生成好的图片ID；经营场景为“线上店铺”时，与store_pic_open_wx_pay_media_id字段至少填写其中一个</details>.
    """
    address_code: str | None = None
    """TODO
    <details><summary>线下场所省市区</summary>线下场所省市区编码；以字符串形式提交，内容仅为6位数字，详细经营场景为“线下门店”时必填</details>.
    """
    offline_address: str | None = field(default=None, min_chars=4, max_chars=512)
    """TODO
    <details><summary>线下场所详细地址</summary>请填写详细的经营场所信息；1、长度为4-512个字符；2、前后不能有空格、制表符、换行符；3、不能仅含数字、特殊字符（.()（）-_—~!@#%^&*+\\={}|:'"<>?[]\\\\;,/
    。？！，、；：“”‘’《》〈〉【】『』「」﹃﹄〔〕…～﹏￥$€）（增加间隔符·‧）；4、仅支持utf-8格式；经营场景为“线下门店”时必填.
    4 to 512 characters.
    """
    entrance_pic_open_wx_pay_media_id: str | None = None
    """TODO <details><summary>线下场所外部照片</summary>请上传门头照片，要求请见线下经营场景信息提交指引 -
    腾讯客服
    (qq.com)；可上传1张图片，请填写通过提交图片预先上传图片生成好的图片ID；经营场景为“线下门店”时必填</details>.
    """
    indoor_pic_open_wx_pay_media_id: str | None = None
    """TODO <details><summary>线下场所内部照片</summary>请上传店铺内部照片，要求请见线下经营场景信息提交指引 -
    腾讯客服
    (qq.com)；可上传1张图片，请填写通过提交图片预先上传图片生成好的图片ID；经营场景为“线下门店”时必填</details>.
    """


@model
class Amount(Model):
    total: int
    """TODO."""
    currency: str
    """TODO."""
    refund: int
    """TODO."""


@model
class Payer(Model):
    openid: str
    """openid of the WeChat user."""


@model
class Store(Model):
    id: str
    """TODO."""
    name: str | None = None
    """TODO."""
    area_code: str | None = None
    """TODO."""
    address: str | None = None
    """Address."""


@model
class Scene(Model):
    payer_client_ip: str
    """TODO."""
    device_id: str | None = None
    """TODO."""
    store_info: Store | None = None
    """TODO."""


@model
class GoodsDetail(Model):
    merchant_goods_id: str
    """TODO."""
    wechatpay_goods_id: str | None = None
    """TODO."""
    goods_name: str | None = None
    """TODO."""
    quantity: int
    """TODO."""
    unit_price: int
    """TODO."""


@model
class OrderDetail(Model):
    cost_price: int | None = None
    """TODO."""
    invoice_id: str | None = None
    """TODO."""
    goods_detail: list[GoodsDetail] | None = None
    """TODO."""


@model
class AuditDetail(Model):
    param_name: str
    """TODO <details><summary>参数名称</summary>提交申请单的资料项名称。</details>."""
    reject_reason: str | None = None
    """TODO <details><summary>驳回原因</summary>提交资料项被驳回原因。</details>."""


@model
class AccountValidation(Model):
    account_name: str
    """TODO <details><summary>付款户名</summary>需商户使用该户名的账户进行汇款。</details>."""
    account_no: str
    """TODO
    <details><summary>付款卡号</summary>结算账户为对私时会返回，商户需使用该付款卡号进行汇款。</details>.
    """
    destination_account_bank: str
    """TODO <details><summary>开户银行</summary>收款账户的开户银行名称。</details>."""
    destination_account_name: str
    """TODO <details><summary>收款户名</summary>destination_account_name</details>."""
    destination_account_number: str
    """TODO <details><summary>收款卡号</summary>收款账户的卡号</details>."""
    pay_amount: int
    """TODO <details><summary>汇款金额</summary>需要汇款的金额(单位：分)。</details>."""
    remark: str
    """TODO <details><summary>备注信息</summary>商户汇款时，需要填写的备注信息。</details>."""
    deadline: str
    """TODO <details><summary>汇款截止时间</summary>请在此时间前完成汇款。</details>."""
    city: str | None = None


@model
class Applyment(Model):
    applyment_state: str
    """TODO <details><summary>申请状态</summary>枚举值参考申请状态枚举值</details>."""
    applyment_state_desc: str
    sign_state: str
    """TODO <details><summary>签约状态</summary>枚举值参考签约状态枚举值</details>."""
    sign_url: str | None = None
    """TODO <details><summary>签约链接</summary>1、当申请状态为NEED_SIGN 或
    签约状态为UNSIGNED时返回，该链接为永久有效；；2、申请单中的超级管理者，需用已实名认证的微信扫码打开，完成签约。</details>.
    """
    audit_detail: list[AuditDetail] | None = None
    """TODO <details><summary>驳回原因详情</summary>各项资料的审核情况。当申请状态为REJECTED或
    FROZEN时才返回。</details>.
    """
    account_validation: AccountValidation | None = None
    """TODO
    <details><summary>汇款账户验证信息</summary>当签约阶段字段（real_sign_state字段，注意不是status字段下的sign_state字段）的值为2（即已签约）时才有可能返回。；当申请状态为ACCOUNT_NEED_VERIFY
    时有返回，可根据指引汇款，完成账户验证。；.
    """
    sub_mchid: str | None = None
    """TODO <details><summary>电商平台二级商户号</summary>当申请状态为NEED_SIGN或FINISH时才返回。</details>."""
    legal_validation_url: str | None = None
    """TODO
    <details><summary>法人验证链接</summary>当签约阶段字段（real_sign_state字段，注意不是status字段下的sign_state字段）的值为2（即已签约）时才有可能返回。；1、当申请状态为ACCOUNT_NEED_VERIFY，且通过系统校验的申请单，将返回链接。；2、建议将链接转为二维码展示，让商户法人用微信扫码打开，完成账户验证。；注：商户申请单进入审核.
    """


@model
class OrderAmount(Model):
    total: int | None = None
    currency: str | None = None
    payer_total: int | None = None
    payer_currency: str | None = None


@model
class OrderScene(Model):
    device_id: str | None = None


@model
class PromotionGoodsDetail(Model):
    goods_id: str | None = None
    quantity: int | None = None
    unit_price: int | None = None
    discount_amount: int | None = None
    goods_remark: str | None = None


@model
class Promotion(Model):
    coupon_id: str | None = None
    name: str | None = None
    scope: str | None = None
    type: str | None = None
    amount: int | None = None
    stock_id: str | None = None
    wechatpay_contribute: int | None = None
    merchant_contribute: int | None = None
    other_contribute: int | None = None
    currency: str | None = None
    goods_detail: list[PromotionGoodsDetail] | None = None


@model
class RefundDetailAmount(Model):
    refund: int
    currency: str
    payer_refund: int | None = None
    discount_refund: int | None = None


@model
class RefundDetailPromotion(Model):
    promotion_id: str | None = None
    scope: str | None = None
    type: str | None = None
    amount: int | None = None
    refund_amount: int | None = None


@model
class RefundAmount(Model):
    refund: int
    currency: str
    payer_refund: int | None = None
    discount_refund: int | None = None


@model
class RefundPromotion(Model):
    promotion_id: str | None = None
    scope: str | None = None
    type: str | None = None
    amount: int | None = None
    refund_amount: int | None = None


@model
class MiniapppayApplyMchRequest(Model):
    """Parameters of `client.miniapppay.apply_mch`."""

    out_request_no: str = field(min_chars=1, max_chars=32)
    organization_type: int
    business_license_info: BusinessLicense
    finance_institution_info: FinanceInstitution | None = None
    merchant_short_name: str
    id_card_info: IdCard
    owner: bool | None = None
    ubo_info: UBO | None = None
    contact_info: Contact
    account_info: BankAccount
    business_id: int
    qualifications: Qualification | None = None
    business_addition_pics: AdditionalPicture | None = None
    userid: str
    sales_scene_info: SalesSceneInfo


@model
class MiniapppayApplyMchResponse(Response):
    """Answer of `client.miniapppay.apply_mch`: 提交创建对外收款账户的申请单."""

    error_description: str | None = None


@model
class MiniapppayCloseOrderRequest(Model):
    """Parameters of `client.miniapppay.close_order`."""

    mchid: str
    out_trade_no: str


@model
class MiniapppayCreateOrderRequest(Model):
    """Parameters of `client.miniapppay.create_order`."""

    appid: str
    mchid: str
    out_trade_no: str
    description: str
    scenekey: str | None = None
    amount: Amount
    payer: Payer
    time_expire: str | None = None
    attach: str | None = None
    goods_tag: str | None = None
    scene_info: Scene
    detail: OrderDetail | None = None


@model
class MiniapppayCreateOrderResponse(Response):
    """Answer of `client.miniapppay.create_order`: 小程序下单."""

    prepay_id: str


@model
class MiniapppayGetApplymentStatusRequest(Model):
    """Parameters of `client.miniapppay.get_applyment_status`."""

    out_request_no: str = field(min_chars=1, max_chars=32)


@model
class MiniapppayGetApplymentStatusResponse(Response):
    """Answer of `client.miniapppay.get_applyment_status`: 查询申请单状态."""

    status: Applyment
    """TODO 申请单的具体状态，参考申请单状态参数说明."""
    apply_state: int
    """TODO 申请单当前所处阶段，对应关系参考申请阶段对应关系."""
    real_sign_state: int
    """TODO 当前签约阶段，对应关系参考签约阶段对应关系."""
    reject_reason: str | None = None


@model
class MiniapppayGetBillRequest(Model):
    """Parameters of `client.miniapppay.get_bill`."""

    mchid: str
    bill_date: str
    bill_type: str | None = None
    tar_type: str | None = None


@model
class MiniapppayGetBillResponse(Response):
    """Answer of `client.miniapppay.get_bill`: 交易账单申请."""

    hash_type: str
    hash_value: str
    download_url: str
    auth: str


@model
class MiniapppayGetOrderRequest(Model):
    """Parameters of `client.miniapppay.get_order`."""

    mchid: str
    out_trade_no: str


@model
class MiniapppayGetOrderResponse(Response):
    """Answer of `client.miniapppay.get_order`: 查询订单."""

    mchid: str
    out_trade_no: str
    transaction_id: str | None = None
    trade_type: str | None = None
    trade_state: str
    trade_state_desc: str
    bank_type: str | None = None
    attach: str | None = None
    success_time: str | None = None
    payer: Payer | None = None
    amount: OrderAmount | None = None
    scene_info: OrderScene | None = None
    promotion_detail: list[Promotion] | None = None


@model
class MiniapppayGetRefundDetailRequest(Model):
    """Parameters of `client.miniapppay.get_refund_detail`."""

    mchid: str
    out_refund_no: str


@model
class MiniapppayGetRefundDetailResponse(Response):
    """Answer of `client.miniapppay.get_refund_detail`: 查询退款."""

    refund_id: str | None = None
    out_refund_no: str
    transaction_id: str | None = None
    out_trade_no: str
    channel: str
    user_received_account: str
    status: str
    success_time: str | None = None
    create_time: str
    amount: RefundDetailAmount
    promotion_detail: list[RefundDetailPromotion] | None = None


@model
class MiniapppayGetSignRequest(Model):
    """Parameters of `client.miniapppay.get_sign`."""

    appid: str
    prepay_id: str
    sign_type: str
    nonce: str | None = None
    timestamp: int | None = None


@model
class MiniapppayGetSignResponse(Response):
    """Answer of `client.miniapppay.get_sign`: 获取支付签名."""

    pay_sign: str


@model
class MiniapppayRefundRequest(Model):
    """Parameters of `client.miniapppay.refund`."""

    appid: str
    mchid: str
    out_trade_no: str
    out_refund_no: str
    reason: str | None = None
    funds_account: str | None = None
    amount: Amount


@model
class MiniapppayRefundResponse(Response):
    """Answer of `client.miniapppay.refund`: 申请退款."""

    out_refund_no: str
    amount: RefundAmount
    promotion_detail: list[RefundPromotion] | None = None


@model
class MiniapppayUploadImageRequest(Model):
    """Parameters of `client.miniapppay.upload_image`."""

    media: Any


@model
class MiniapppayUploadImageResponse(Response):
    """Answer of `client.miniapppay.upload_image`: 提交图片."""

    open_wx_pay_media_id: str
    """TODO 上传后得到的图片id，30天后过期."""
