CREATE TABLE "reconciliations" (
	"provider" text NOT NULL,
	"day" text NOT NULL,
	"status" text NOT NULL,
	"source" text NOT NULL,
	"orders" integer NOT NULL,
	"unanswered" integer NOT NULL,
	"findings" jsonb NOT NULL,
	"notices" jsonb NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "reconciliations_provider_day_pk" PRIMARY KEY("provider","day")
);
--> statement-breakpoint
CREATE INDEX "order_events_to_report" ON "order_events" USING btree ("at") WHERE "order_events"."kind" in ('paid_after_close', 'amount_mismatch');--> statement-breakpoint
CREATE INDEX "orders_by_payment" ON "orders" USING btree ("paid_at");--> statement-breakpoint
CREATE INDEX "refunds_by_end" ON "refunds" USING btree ("ended_at");--> statement-breakpoint
CREATE INDEX "sessions_by_end" ON "sessions" USING btree ("expires_at");