"""Families of endpoints in typical use: created objects can be read, changed, listed and deleted."""

from __future__ import annotations

from typing import Any

from tests.support.raw_calls import refused
from wecom_client import ProviderClient, WeComClient, contact_csv
from wecom_client.params import ParentChildDict
from wecom_client.testing import FakeWeCom


def test_live_streams(fake: FakeWeCom, client: WeComClient) -> None:
    living = client.living.create("zhangsan", "新品发布", 1772503200, 3600).livingid
    client.living.modify(living, theme="新品发布会", living_start=1772506800)
    info = client.living.get_living_info(living).living_info
    assert (info.theme, info.reserve_start, info.reserve_living_duration, info.status) == (
        "新品发布会", 1772506800, 3600, 0,
    )  # fmt: skip
    assert client.living.get_user_all_livingid("zhangsan").livingid_list == [living]
    assert client.living.get_user_all_livingid("lisi").livingid_list == []
    client.living.cancel(living)
    assert client.living.get_living_info(living).living_info.status == 4
    assert refused(client.living.modify, living, theme="x") == refused(client.living.cancel, living) == 92006
    assert refused(client.living.create, "nobody", "x", 1772503200, 60) == 60111


def test_mail(fake: FakeWeCom, client: WeComClient) -> None:
    mail = client.exmail
    mail.group.create("dev@example.com", "研发", email_list={"list": ["zhangsan@example.com"]})
    assert refused(mail.group.create, "dev@example.com", "研发", tag_list={"list": [1]}) == 680011
    mail.group.update("dev@example.com", groupname="研发部")
    assert mail.group.get("dev@example.com").groupname == "研发部"
    found = mail.group.search(1, groupid="dev")
    assert (found.count, [one.groupid for one in found.groups]) == (1, ["dev@example.com"])
    assert mail.group.search(0, groupid="dev").groups == []
    assert mail.group.search(1, groupid="sales").count == 0
    mail.group.delete("dev@example.com")
    assert refused(mail.group.get, "dev@example.com") == 680012

    box = mail.publicmail.create(
        "hr@example.com", "人事", tag_list={"list": [1]}, create_auth_code=True, auth_code_info={"remark": "打印机"}
    )
    assert box.auth_code and [one.remark for one in mail.publicmail.get_auth_code_list(box.id).auth_code_list] == [
        "打印机"
    ]
    mail.publicmail.update(box.id, name="人事部")
    assert [one.name for one in mail.publicmail.get([box.id]).list] == ["人事部"]
    mail.publicmail.delete_auth_code(box.id, box.auth_code_id or 0)
    assert mail.publicmail.get_auth_code_list(box.id).auth_code_list == []
    mail.publicmail.delete(box.id)
    assert refused(mail.publicmail.get, [box.id]) == 680035

    assert mail.vip.batch_add(["lisi", "nobody"]).fail_userid_list == ["nobody"]
    client.user.delete("lisi")
    assert mail.vip.list().userid_list == []
    mail.app.compose_send({"userids": ["zhangsan"]}, "周报", "一切正常")
    assert (fake.sent[-1].to, fake.sent[-1].text) == (("zhangsan",), "周报\n一切正常")


def test_school(client: WeComClient) -> None:
    user = client.school.user
    user.create_student("xiaoming", "小明", [3])
    assert refused(user.create_student, "XiaoMing", "小明", [3]) == 60102
    user.create_parent("mama", "13800000009", [{"student_userid": "xiaoming", "relation": "妈妈"}])
    assert (
        refused(user.create_parent, "papa", "13800000009", [{"student_userid": "xiaoming", "relation": "爸爸"}])
        == 60137
    )
    assert refused(user.create_parent, "x", "13800000008", [{"student_userid": "nobody", "relation": "爸爸"}]) == 65010
    child: ParentChildDict = {"student_userid": "xiaoming", "relation": "爸爸"}
    assert refused(user.create_parent, "MAMA", "13800000007", [child]) == 60102
    student = user.get("xiaoming").student
    assert student is not None and [one.parent_userid for one in student.parents or []] == ["mama"]
    assert [one.parent_userid for one in user.list_parent(3).parents] == ["mama"]
    assert user.list_parent(2).parents == [] and user.list(2).students == []
    assert [one.name for one in user.list(2, fetch_child=True).students] == ["小明"]
    user.update_student("xiaoming", name="小明明")
    assert refused(client.school.department.delete, 3) == 60005
    assert refused(user.delete_student, "xiaoming") == 65013
    (told,) = user.batch_delete_student(["xiaoming"]).result_list or []
    assert (told.student_userid, told.errcode) == ("xiaoming", 65013)
    user.delete_parent("mama")
    user.delete_student("xiaoming")
    assert refused(user.get, "xiaoming") == 60111
    client.school.department.delete(3)
    assert [one.id for one in client.school.department.list().departments] == [1, 2]


def test_webinars_polls_and_enrolment(fake: FakeWeCom, client: WeComClient) -> None:
    meeting = client.meeting.create("zhangsan", "周会", meeting_start=4102444800, meeting_duration=3600).meetingid
    client.meeting.set_guests(meeting, [{"area": "86", "phone_number": "13900000001", "guest_name": "王"}])
    assert [one.guest_name for one in client.meeting.get_guests(meeting).guests or []] == ["王"]
    ask = [{"question_desc": "几点", "question_type": 0, "poll_option": ["九点", "十点"]}]
    poll = client.meeting.poll
    fake.act("join_meeting", userid="zhangsan", meetingid=meeting, tell=False)
    theme = poll.create_theme("zhangsan", 1, meeting, "时间", "下次", ask).poll_theme_id  # type: ignore[arg-type]
    asked = poll.get_theme_info("zhangsan", 1, theme).poll_question_data or []
    assert [one.option_desc for one in asked[0].option_info or []] == ["九点", "十点"]
    begun = poll.start("zhangsan", 1, meeting, theme).poll_id
    poll.finish("zhangsan", 1, meeting, theme, begun)
    assert poll.get_poll_detail("zhangsan", 1, meeting, begun).status == 2
    fake.act("end_meeting", meetingid=meeting, tell=False)
    assert refused(poll.start, "zhangsan", 1, meeting, theme) == 40058
    assert refused(client.meeting.cancel, meeting) == 400224
    meeting = client.meeting.create("zhangsan", "周会", meeting_start=4102444800, meeting_duration=3600).meetingid
    person = [{"userid": "lisi", "nick_name": "李四"}]
    (enrolled,) = client.meeting.enroll.import_(meeting, person).enroll_list or []  # type: ignore[arg-type]
    assert [one.enroll_id for one in client.meeting.enroll.list(meeting, status=3).enroll_list or []] == [
        enrolled.enroll_id
    ]
    client.meeting.enroll.approve(meeting, 2, [enrolled.enroll_id])
    assert client.meeting.enroll.list(meeting, status=3).enroll_list == []
    client.meeting.cancel(meeting)
    assert refused(client.meeting.update, meeting, title="别的") == refused(client.meeting.cancel, meeting) == 400041
    assert refused(client.meeting.enroll.list, "gone") == refused(poll.get_poll_list, "zhangsan", 1, "gone") == 90602

    cloud: Any = {"auto_record_type": "cloud"}
    times = 4102444800, 4102448400
    assert refused(client.meeting.webinar.create, "zhangsan", "发布会", *times, 1, True) == 40058
    webinar = client.meeting.webinar.create("zhangsan", "发布会", *times, 1, True, media_setting=cloud)
    found = client.meeting.webinar.get(meeting_code=webinar.meeting_code)
    assert (found.meetingid, found.status) == (webinar.meetingid, "MEETING_STATE_INIT")
    client.meeting.webinar.cancel(webinar.meetingid)
    assert refused(client.meeting.webinar.get, meetingid=webinar.meetingid) == 90602


def test_forms_and_rights_of_documents(client: WeComClient) -> None:
    form = client.wedoc.create_form({"form_title": "报名", "form_question": {"items": []}}).formid
    client.wedoc.modify_form(1, form, {"form_title": "报名表"})
    info = client.wedoc.get_form_info(form).form_info
    assert info.form_title == "报名表" and info.form_question is not None
    document = client.wedoc.create_doc(10, "计划").docid
    client.wedoc.mod_doc_member(document, update_file_member_list=[{"type": 1, "userid": "lisi", "auth": 1}])
    client.wedoc.mod_doc_member(document, update_file_member_list=[{"type": 1, "userid": "lisi", "auth": 7}])
    members = client.wedoc.doc_get_auth(document).doc_member_list or []
    assert [(one.userid, one.auth) for one in members] == [("lisi", 7)]
    client.wedoc.mod_doc_join_rule(document, enable_corp_internal=False)
    assert client.wedoc.doc_get_auth(document).access_rule.enable_corp_internal is False
    page = client.wedoc.smartdoc.add_page(document, {"title": "第一页"}).info.page_id
    assert [one.title for one in client.wedoc.smartdoc.get_page_hierarchy(document).pages] == ["第一页"]
    client.wedoc.del_doc(docid=document)
    assert refused(client.wedoc.doc_get_auth, document) == 301085
    assert refused(client.wedoc.smartdoc.delete_page, document, page) == 301085


def test_people_files_holidays_and_grids(client: WeComClient) -> None:
    client.oa.vacation.setoneuserquota("lisi", 1, 86400, 0)
    quotas = client.oa.vacation.getuservacationquota("lisi").lists
    assert [(one.id, one.leftduration) for one in quotas] == [(1, 86400), (2, 0), (3, 0)]
    client.hr.update_staff_info("lisi", update_items=[{"fieldid": 11004, "sub_idx": 0, "value_string": "李四"}])
    fields = client.hr.get_staff_info("lisi", get_all=True).field_info or []
    assert [(one.fieldid, one.value_string) for one in fields] == [(11004, "李四")]
    grid = client.report.grid
    root = grid.add("示例街道", "0", ["zhangsan", "nobody"])
    assert root.invalid_userids == ["nobody"]
    block = grid.add("一号楼", root.grid_id, ["lisi"], grid_member=["wangwu"]).grid_id
    assert refused(grid.add, "一号楼", root.grid_id, ["lisi"]) == 90608
    assert [one.grid_id for one in grid.list(grid_id=root.grid_id).grid_list] == [root.grid_id, block]
    assert [one.grid_id for one in grid.get_user_grid_info("wangwu").joined_grids or []] == [block]
    assert refused(grid.delete, block) == 90607
    grid.update(block, "一号楼", root.grid_id, ["lisi"], grid_member=[])
    grid.delete(block)
    assert refused(grid.list, grid_id=block) == 90604


def test_jobs_and_encrypted_userids(client: WeComClient) -> None:
    table = client.media.upload("file", ("members.csv", contact_csv([]))).media_id
    job = client.batch.syncuser(table).jobid
    assert [client.batch.getresult(job).status for _ in range(2)] == [1, 2]
    result = client.batch.wait_getresult(job, pause=0)
    assert (result.type, result.percentage) == ("sync_user", 100)
    assert refused(client.batch.getresult, "nothing") == 40088
    (pair,) = client.batch.userid_to_openuserid(["lisi", "nobody"]).open_userid_list
    back = client.batch.openuserid_to_userid([pair.open_userid, "wo-nobody"])
    assert [one.userid for one in back.userid_list] == ["lisi"] and back.invalid_open_userid_list == ["wo-nobody"]


def test_licences(fake: FakeWeCom) -> None:
    fake.add_provider("wwprovider", "provider-secret")
    licence = fake.client_of(ProviderClient, "wwprovider", "provider-secret").license
    order = licence.create_new_order(
        fake.corp_id, "zhangsan", {"base_count": 3, "external_contact_count": 2}, {"months": 12}
    ).order_id
    licence.submit_pay_job("zhangsan", order)
    accounts = list(licence.iter_list_order_account(order, limit=2))
    assert [one.type for one in accounts] == [1, 1, 1, 2, 2]
    licence.active_account_by_type(2, fake.corp_id, "lisi")
    licence.active_account(accounts[0].active_code or "", fake.corp_id, "zhangsan")
    active = {one.userid: one.type for one in licence.iter_list_actived_account(fake.corp_id)}
    assert active == {"lisi": 2, "zhangsan": 1}
    wanted: Any = {"corpid": fake.corp_id, "account_count": {"base_count": 1}, "account_duration": {"months": 1}}
    job = licence.create_new_order_job([wanted]).jobid
    assert refused(licence.new_order_job_result, job) == 701125
    licence.submit_new_order_job(job, "zhangsan")
    assert licence.get_order(licence.wait_new_order_job_result(job, pause=0).order_id or "").order.order_type == 8
    assert refused(licence.get_order, "OI-none") == 701005


def test_renamed_and_deleted_members(fake: FakeWeCom, client: WeComClient) -> None:
    tag = client.tag.create("同事").tagid
    client.tag.addtagusers(tag, userlist=["zhangsan", "lisi"])
    chat = client.appchat.create(["zhangsan", "lisi", "wangwu"]).chatid
    servicer = fake.state.dump()["records"]["kf_account"][fake.corp_id][0]["open_kfid"]
    customer_tag = client.externalcontact.add_corp_tag([{"name": "重要"}]).tag_group.tag[0].id
    customers = client.externalcontact.list("zhangsan").external_userid
    client.externalcontact.mark_tag("zhangsan", customers[0], add_tag=[customer_tag])

    client.user.update("zhangsan", new_userid="wukong")
    assert {one.userid for one in client.tag.get(tag).userlist} == {"wukong", "lisi"}
    assert client.appchat.get(chat).chat_info.owner == "wukong"
    assert client.externalcontact.list("wukong").external_userid == customers
    assert [one.userid for one in client.kf.servicer.list(servicer).servicer_list] == ["wukong"]

    client.externalcontact.del_corp_tag(tag_id=[customer_tag])
    follow = client.externalcontact.get(customers[0]).follow_user or []
    assert [one.tags for one in follow] == [[]]
    client.user.delete("wukong")
    assert [one.userid for one in client.tag.get(tag).userlist] == ["lisi"]
    assert client.appchat.get(chat).chat_info.userlist == ["lisi", "wangwu"]
    assert client.kf.servicer.list(servicer).servicer_list == []


def test_servicers_are_members_and_departments(client: WeComClient) -> None:
    account = client.kf.account.list().account_list[0].open_kfid
    added = client.kf.servicer.add(account, userid_list=["lisi", "nobody"], department_id_list=[2, 99])
    results = [(one.userid or one.department_id, one.errcode) for one in added.result_list]
    assert results == [("lisi", 0), ("nobody", 60111), (2, 0), (99, 60003)]
    client.kf.servicer.del_(account, userid_list=["zhangsan"])
    listed = client.kf.servicer.list(account).servicer_list
    assert [one.userid or one.department_id for one in listed] == ["lisi", 2]
    client.kf.servicer.del_(account, department_id_list=[2])
    assert [one.userid for one in client.kf.servicer.list(account).servicer_list] == ["lisi"]


def test_tags_of_customers(client: WeComClient) -> None:
    external = client.externalcontact
    group = external.add_corp_tag([{"name": "重要"}], group_name="级别").tag_group
    same = external.add_corp_tag([{"name": "普通"}], group_name="级别").tag_group
    assert (same.group_id, [tag.name for tag in same.tag]) == (group.group_id, ["重要", "普通"])
    assert refused(external.add_corp_tag, [{"name": "普通"}], group_id=group.group_id) == 40071
    external.mark_tag("zhangsan", "wmAAAAexample0001", add_tag=[tag.id for tag in same.tag])
    external.edit_corp_tag(group.group_id, name="等级")
    (follow,) = external.get("wmAAAAexample0001").follow_user or []
    assert [(tag.group_name, tag.tag_name) for tag in follow.tags or []] == [("等级", "重要"), ("等级", "普通")]
    external.del_corp_tag(tag_id=[same.tag[0].id])
    assert [one.group_id for one in external.get_corp_tag_list().tag_group] == [group.group_id]
    external.del_corp_tag(tag_id=[same.tag[1].id])
    assert external.get_corp_tag_list().tag_group == []


def test_members_of_a_rule(client: WeComClient) -> None:
    external = client.externalcontact
    rule = external.add_intercept_rule("规则", ["坏"], 1, {"user_list": ["zhangsan"]}).rule_id
    external.update_intercept_rule(
        rule, add_applicable_range={"user_list": ["lisi"]}, remove_applicable_range={"user_list": ["zhangsan"]}
    )
    found = external.get_intercept_rule(rule).rule
    assert found.applicable_range is not None and found.applicable_range.user_list == ["lisi"]
    assert (found.rule_name, found.word_list) == ("规则", ["坏"])
